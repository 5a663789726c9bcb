using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Process.Memory;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Process;

/// <summary>
/// LoadedSite → ProcessedSite, page by page, in parallel:
/// 1. Markdown to a syntax tree, and of it headings and HTML with gaps for what other pages decide;
/// 2. claims and resolutions to values of their properties' types;
/// 3. a source's dates.
/// What needs other pages comes in the next phase.
/// </summary>
internal sealed class ProcessPhase(ImmutableArray<IClaimType> claimTypes, ImmutableArray<IMarkdownFeature> features)
{
    private readonly BodyReader _bodies = new(features);

    public ProcessedSite Run(
        LoadedSite site, ProcessMemory memory, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        memory.Begin(site.Properties);
        var claims = new ClaimReader(site.Properties, claimTypes);
        var pages = new KnownPage[site.Pages.Length];
        var done = 0;

        Parallel.For(0, pages.Length, new ParallelOptions { CancellationToken = cancellation }, index =>
        {
            pages[index] = Read(site.Pages[index], memory.Find(index, site.Pages[index].Id), claims, diagnostics);
            diagnostics.AddRange(pages[index].InFrontMatter);
            diagnostics.AddRange(pages[index].InBody);
            pages[index] = memory.ToKeep(pages[index]);
            progress?.Report(new BuildProgress("Process", Interlocked.Increment(ref done), pages.Length));
        });

        memory.Keep(pages);
        return new ProcessedSite(site, [.. pages.Select(page => page.Page)]);
    }

    private KnownPage Read(LoadedPage page, KnownPage? before, ClaimReader claims, DiagnosticBag diagnostics)
    {
        if (before is null)
        {
            return ReadBody(page, ReadFrontMatter(page, claims, diagnostics), [], diagnostics);
        }

        var loaded = before.Page.Loaded;
        if (ReferenceEquals(page, loaded))
        {
            return before;
        }

        var read = ReferenceEquals(page.FrontMatter, loaded.FrontMatter) ? before : ReadFrontMatter(page, claims, diagnostics);
        return page.Markdown == loaded.Markdown && page.MarkdownLine == loaded.MarkdownLine
            ? new KnownPage(
                read.Page with { Loaded = page, Body = before.Page.Body, Headings = before.Page.Headings }, read.InFrontMatter, before.InBody)
            : ReadBody(page, read, before.Page.Headings, diagnostics);
    }

    private static KnownPage ReadFrontMatter(LoadedPage page, ClaimReader claims, DiagnosticBag diagnostics)
    {
        var found = diagnostics.Empty();
        var source = page.FrontMatter.Source;
        var processed = new ProcessedPage
        {
            Loaded = page,
            Body = PageBody.Empty,
            Headings = [],
            Claims = claims.ReadClaims(page, found),
            Resolutions = claims.ReadResolutions(page, found),
            Published = ClaimReader.ReadDate(source?.Published, found),
            Accessed = ClaimReader.ReadDate(source?.Accessed, found),
        };
        return new KnownPage(processed, found.All(), []);
    }

    /// <param name="earlier">The headings of the build before, which stay the same list where none has changed: what rests on all headings then stays too.</param>
    private KnownPage ReadBody(LoadedPage page, KnownPage read, ImmutableArray<Heading> earlier, DiagnosticBag diagnostics)
    {
        var found = diagnostics.Empty();
        var (body, headings) = _bodies.Read(page, found);
        headings = headings.AsSpan().SequenceEqual(earlier.AsSpan()) ? earlier : headings;
        return new KnownPage(read.Page with { Loaded = page, Body = body, Headings = headings }, read.InFrontMatter, found.All());
    }
}
