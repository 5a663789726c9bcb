using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine;

/// <summary>
/// Builds a wiki again and again into one output folder. A build costs what depends on the changes since the one before, and
/// leaves the same bytes as a build from nothing. Not for several threads at a time.
/// </summary>
public sealed class SiteRebuild
{
    private readonly SiteBuild _build;
    private readonly BuildMemory _memory = new(isKept: true);

    internal SiteRebuild(SiteBuild build) => _build = build;

    /// <summary>Brings the output up to date; with errors in the wiki's content nothing is written.</summary>
    /// <param name="changed">
    /// The files that may have changed since the last time, by their paths under the input folder, where that is known: no others are
    /// looked at. None where it is not known.
    /// </param>
    public BuildReport Run(
        BuildOptions options,
        IReadOnlyCollection<string>? changed = null,
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        _memory.Input.Changed = changed ?? [];
        return _build.Run(options, write: true, _memory, progress, cancellation);
    }
}
