using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>For each page that more pages link to than it can show, a page that lists all of them.</summary>
internal sealed class BacklinkPages : IPageKind
{
    /// <summary>Backlinks that a page shows itself.</summary>
    public const int MostOnPage = 50;

    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        from page in wiki.Pages
        where HasOwn(page)
        from planned in new IndexPages(GeneratedRoutes.Backlinks(page.Route), $"Pages that link to {page.Title}")
        {
            Above = [new PageLink(page.Title, page.Route)],
            NoIndex = true,
        }.Plan(page.Backlinks.Select(link => Entry(wiki.OutlinesById[link.From])))
        select planned;

    public static bool HasOwn(Page page) => page.Backlinks.Length > MostOnPage && page.Route != Route.Home;

    private static IndexEntry Entry(PageOutline page) =>
        new(new PageLink(page.Title, page.Route), page.Type.Name == PageType.Page ? null : page.Type.Label);
}
