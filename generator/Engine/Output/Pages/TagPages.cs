using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>A page for each tag, and one that lists them.</summary>
internal sealed class TagPages : IPageKind
{
    private const string Title = "Tags";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var tags = wiki.PagesByTag.Keys.Order(StringComparer.Ordinal).GroupBy(GeneratedRoutes.Tag).ToArray();
        if (tags.Length == 0)
        {
            return [];
        }

        var entries = tags.Select(tag => new IndexEntry(
            new PageLink(tag.First(), tag.Key),
            Counted(tag.Sum(name => wiki.PagesByTag[name].Length))));
        return
        [
            .. new IndexPages(GeneratedRoutes.Tags, Title) { Later = GeneratedRoutes.LaterTags }.Plan(entries),
            .. tags.SelectMany(tag => OfTag(tag, wiki)),
        ];
    }

    private static IEnumerable<PlannedPage> OfTag(IGrouping<Route, string> tag, Wiki wiki)
    {
        // Tags whose names differ in punctuation alone share a page.
        var name = tag.First();
        var pages = PageOrder.Sort(tag.SelectMany(each => wiki.PagesByTag[each]).Distinct().Select(id => wiki.OutlinesById[id]));
        var heading = $"Tagged “{name}”";
        foreach (var part in ListingPages.Split(tag.Key, name, pages))
        {
            var isFirst = part.Route == tag.Key;
            yield return ListingPages.Plan(
                part,
                pages.Length,
                [.. Breadcrumbs.Top(wiki), new PageLink(Title, GeneratedRoutes.Tags), .. isFirst ? Array.Empty<PageLink>() : [new PageLink(name, tag.Key)]],
                isFirst ? heading : $"{heading}, page {part.Paging!.Number}");
        }
    }

    private static string Counted(int pages) => pages == 1 ? "1 page" : $"{pages} pages";
}
