using AlitaWiki.Engine;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>Brings the site up to date, at the cost of what depends on the changes.</summary>
internal sealed class SiteUpdate(SiteBuild generator, BuildOptions options) : ISiteRebuild
{
    private readonly SiteRebuild _site = generator.Again();

    public Rebuilt Rebuild(IReadOnlyCollection<string> changed, CancellationToken cancellation) =>
        Run(options with { KeepsSearchIndex = true }, cancellation);

    public Rebuilt RebuildWithSearch(CancellationToken cancellation) => Run(options, cancellation);

    private Rebuilt Run(BuildOptions build, CancellationToken cancellation)
    {
        using var progress = new ProgressLine();
        var report = _site.Run(build, progress, cancellation);
        return new Rebuilt(report.Diagnostics, report.Written?.Changed) { SearchLeftOut = report.Written?.SearchLeftOut };
    }
}
