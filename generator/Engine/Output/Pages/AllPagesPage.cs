using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All pages A–Z, by title and by alias.</summary>
internal sealed class AllPagesPage : IPageKind
{
    private const string Title = "All pages";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.AllPages, Title, null, View);
    }

    private static IndexView View(ViewContext context) => new()
    {
        Site = context.Site,
        Title = Title,
        Route = GeneratedRoutes.AllPages,
        Canonical = context.Canonical(GeneratedRoutes.AllPages),
        NoIndex = context.NoIndex,
        Breadcrumbs = Breadcrumbs.Top(context.Wiki),
        Groups = AlphabeticalIndex.Group(context.Wiki.Pages.SelectMany(Entries)),
    };

    private static IEnumerable<IndexEntry> Entries(Page page) =>
        page.Aliases
            .Select(alias => new IndexEntry(new PageLink(alias, page.Route), page.Title))
            .Prepend(new IndexEntry(new PageLink(page.Title, page.Route), page.Type.Name == PageType.Page ? null : page.Type.Label));
}
