using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>A page for each tag, and one that lists them.</summary>
internal sealed class TagPages : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var tags = wiki.PagesByTag.Keys.Order(StringComparer.Ordinal).GroupBy(GeneratedRoutes.Tag).ToArray();
        if (tags.Length == 0)
        {
            yield break;
        }

        yield return new PlannedPage(GeneratedRoutes.Tags, "Tags", null, context => All(tags, context));
        foreach (var tag in tags)
        {
            // Tags whose names differ in punctuation alone share a page.
            var pages = tag.SelectMany(name => wiki.PagesByTag[name]).Distinct().Select(id => wiki.PagesById[id]);
            yield return new PlannedPage(tag.Key, tag.First(), null, context => new ListingView
            {
                Site = context.Site,
                Title = $"Tagged “{tag.First()}”",
                Route = tag.Key,
                Canonical = context.Canonical(tag.Key),
                NoIndex = context.NoIndex,
                Breadcrumbs = [.. Breadcrumbs.Top(wiki), new PageLink("Tags", GeneratedRoutes.Tags)],
                Pages = [.. PageOrder.Sort(pages).Select(PageCards.Of)],
            });
        }
    }

    private static IndexView All(IGrouping<Route, string>[] tags, ViewContext context) => new()
    {
        Site = context.Site,
        Title = "Tags",
        Route = GeneratedRoutes.Tags,
        Canonical = context.Canonical(GeneratedRoutes.Tags),
        NoIndex = context.NoIndex,
        Breadcrumbs = Breadcrumbs.Top(context.Wiki),
        Groups = AlphabeticalIndex.Group(tags.Select(tag => new IndexEntry(
            new PageLink(tag.First(), tag.Key),
            Counted(tag.Sum(name => context.Wiki.PagesByTag[name].Length))))),
    };

    private static string Counted(int pages) => pages == 1 ? "1 page" : $"{pages} pages";
}
