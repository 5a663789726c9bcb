using System.Collections.Immutable;
using System.Runtime.InteropServices;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Process;

/// <summary>
/// LoadedSite → ProcessedSite, page by page, in parallel:
/// 1. Markdown to a syntax tree, with its headings;
/// 2. claims and resolutions to values of their properties' types;
/// 3. a source's dates.
/// What needs other pages comes in the next phase.
/// </summary>
internal sealed class ProcessPhase(ImmutableArray<IClaimType> claimTypes, ImmutableArray<IMarkdownFeature> features)
{
    private readonly BodyReader _bodies = new(features);

    public ProcessedSite Run(
        LoadedSite site, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var claims = new ClaimReader(site.Properties, claimTypes, diagnostics);
        var pages = new ProcessedPage[site.Pages.Length];
        var done = 0;

        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            pages[index] = Read(site.Pages[index], claims, diagnostics);
            progress?.Report(new BuildProgress("Process", Interlocked.Increment(ref done), pages.Length));
        });

        return new ProcessedSite(site, ImmutableCollectionsMarshal.AsImmutableArray(pages));
    }

    private ProcessedPage Read(LoadedPage page, ClaimReader claims, DiagnosticBag diagnostics)
    {
        var body = _bodies.Read(page, diagnostics);
        var source = page.FrontMatter.Source;
        return new ProcessedPage
        {
            Loaded = page,
            Body = body,
            Headings = Outline.Of(body),
            Claims = claims.ReadClaims(page),
            Resolutions = claims.ReadResolutions(page),
            Published = claims.ReadDate(source?.Published),
            Accessed = claims.ReadDate(source?.Accessed),
        };
    }
}
