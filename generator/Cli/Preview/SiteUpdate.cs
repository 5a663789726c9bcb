using System.Collections.Immutable;
using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>Brings the site up to date, at the cost of what depends on the changes.</summary>
internal sealed class SiteUpdate(SiteBuild generator, BuildOptions options) : ISiteRebuild
{
    private readonly SiteRebuild _site = generator.Again();
    private bool _hasEditor = true;

    public Rebuilt Rebuild(IReadOnlyCollection<string> changed, Action<ImmutableArray<OutputPath>> ready, CancellationToken cancellation) =>
        Run(options with { KeepsSearchIndex = true }, changed, ready, cancellation);

    public Rebuilt RebuildWithSearch(CancellationToken cancellation) => Run(options, [], _ => { }, cancellation);

    private Rebuilt Run(
        BuildOptions build, IReadOnlyCollection<string> changed, Action<ImmutableArray<OutputPath>> ready, CancellationToken cancellation)
    {
        using var line = new ProgressLine();
        var progress = new RebuildProgress(line, ready);
        var report = _site.Run(_hasEditor ? build : build with { Editor = false }, changed, progress, cancellation);
        // What could not be installed is not tried again at each change.
        _hasEditor &= report.Written?.EditorLeftOut is null;
        return new Rebuilt(report.Diagnostics, report.Written?.Changed)
        {
            SearchLeftOut = report.Written?.SearchLeftOut,
            EditorLeftOut = report.Written?.EditorLeftOut,
        };
    }
}
