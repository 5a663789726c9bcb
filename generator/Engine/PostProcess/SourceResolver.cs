using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Sources with what they derive from.</summary>
internal sealed record ResolvedSources(Dictionary<PageId, SourceDocument> Documents, SourceGraph Graph);

/// <summary>Resolves <c>derived-from</c> and reports cycles in it.</summary>
internal sealed class SourceResolver(ImmutableArray<RoutedPage> pages, PageNames names, SourceLookup lookup, DiagnosticBag diagnostics)
{
    /// <param name="earlier">Of the build before; a document that has not changed is the same one.</param>
    public ResolvedSources Resolve(ResolvedSources? earlier)
    {
        var sources = pages.Where(page => page.IsSource).ToArray();
        var parents = sources.ToDictionary(page => page.Id, DerivedFrom);
        var graph = SourceGraph.Build(sources.Select(page =>
            new SourceNode(page.Id, page.FrontMatter.Title.Value, parents[page.Id], page.Page.Published)));
        ReportCycles(graph);

        return new ResolvedSources(
            sources.ToDictionary(page => page.Id, page =>
                Document(page, parents[page.Id], graph) is var document && earlier?.Documents.GetValueOrDefault(page.Id) is { } known && known.SaysTheSame(document)
                    ? known
                    : document),
            graph);
    }

    private ImmutableArray<PageId> DerivedFrom(RoutedPage page) =>
    [
        .. (page.FrontMatter.Source?.DerivedFrom ?? [])
            .Select(name => lookup.Find(name, diagnostics))
            .OfType<PageId>()
            .Distinct(),
    ];

    private void ReportCycles(SourceGraph graph)
    {
        foreach (var cycle in graph.Cycles)
        {
            var first = pages.First(page => page.Id == cycle[0]);
            var next = cycle[1 % cycle.Length];
            var name = first.FrontMatter.Source!.DerivedFrom.First(name => names.FindSources(name.Value) is [var only] && only == next);
            diagnostics.Add(ClaimDiagnostics.DerivedFromCycle, name.Span, string.Join(" → ", cycle.Add(cycle[0])));
        }
    }

    private static SourceDocument Document(RoutedPage page, ImmutableArray<PageId> parents, SourceGraph graph)
    {
        var raw = page.FrontMatter.Source ?? new RawSource();
        return new SourceDocument
        {
            Publisher = raw.Publisher,
            Author = raw.Author,
            Published = page.Page.Published,
            Accessed = page.Page.Accessed,
            Url = raw.Url?.Value,
            Archived = raw.Archived?.Value,
            Kind = raw.Kind,
            DerivedFrom = parents,
            Roots = graph.Roots(page.Id),
            Reliability = raw.Reliability,
            ReliabilityNote = raw.ReliabilityNote,
        };
    }
}
