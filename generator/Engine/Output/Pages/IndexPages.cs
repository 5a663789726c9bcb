using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>An index from A to Z, on as many pages as it takes.</summary>
internal sealed record IndexPages(Route Route, string Title)
{
    /// <summary>An entry has some 200 bytes.</summary>
    private const int MostEntries = 1000;

    /// <summary>In a script of thousands of letters a list of them leads nobody anywhere.</summary>
    private const int MostHeadings = 60;

    public string? Description { get; init; }

    /// <summary>What the addresses of later pages start with, where pages of other kinds lie under <see cref="Route"/>.</summary>
    public Route? Later { get; init; }

    /// <summary>Nothing to find for a search engine.</summary>
    public bool NoIndex { get; init; }

    /// <summary>From the first page of the wiki down to the index.</summary>
    public ImmutableArray<PageLink> Above { get; init; } = [];

    public IEnumerable<PlannedPage> Plan(IEnumerable<IndexEntry> entries)
    {
        var parts = ListParts.Of(Route, Title, AlphabeticalIndex.Sort(entries), MostEntries, Range, Later);
        var headings = parts.Length == 1 ? [] : Headings(parts);
        return parts.Select(part => new PlannedPage(part.Route, part.Title, null, context => new IndexView
        {
            Site = context.Site,
            Title = part.Title,
            Description = Description,
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = part.Route == Route ? [.. Breadcrumbs.Top(context.Wiki), .. Above] : [.. Breadcrumbs.Top(context.Wiki), .. Above, new PageLink(Title, Route)],
            Groups = AlphabeticalIndex.Group(part.Items),
            Headings = headings,
            Paging = part.Paging,
        })
        {
            NoIndex = NoIndex,
            Subject = (part, SameItems.Of(headings), Description, SameItems.Of(Above)),
        });
    }

    private static ImmutableArray<PageLink> Headings(ImmutableArray<ListPart<IndexEntry>> parts)
    {
        var headings = parts
            .SelectMany(part => part.Items.Select(entry => (Letter: AlphabeticalIndex.LetterOf(entry), part.Route)))
            .DistinctBy(item => item.Letter, StringComparer.Ordinal)
            .Select(item => new PageLink(item.Letter, item.Route.At(AlphabeticalIndex.AnchorOf(item.Letter))))
            .ToImmutableArray();
        return headings.Length > MostHeadings ? [] : headings;
    }

    /// <summary>"Aba–Cor".</summary>
    private static string Range(ImmutableArray<IndexEntry> entries) => $"{Start(entries[0])}–{Start(entries[^1])}";

    private static string Start(IndexEntry entry) => string.Concat(entry.Link.Title.EnumerateRunes().Take(3));
}
