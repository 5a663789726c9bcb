using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All pages A–Z, by title and by alias.</summary>
internal sealed class AllPagesPage : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        new IndexPages(GeneratedRoutes.AllPages, "All pages").Plan(wiki.Outlines.SelectMany(Entries));

    private static IEnumerable<IndexEntry> Entries(PageOutline page) =>
        page.Aliases
            .Select(alias => new IndexEntry(new PageLink(alias, page.Route), page.Title))
            .Prepend(new IndexEntry(new PageLink(page.Title, page.Route), page.Type.Name == PageType.Page ? null : page.Type.Label));
}
