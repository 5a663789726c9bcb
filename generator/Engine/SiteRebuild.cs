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
    public BuildReport Run(BuildOptions options, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default) =>
        _build.Run(options, write: true, _memory, progress, cancellation);
}
