using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The page that searches; it is there without an index too, and then leads to the list of all pages.</summary>
internal sealed class SearchPage : IPageKind
{
    private const string Title = "Search";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.Search, Title, null, View) { NoIndex = true };
    }

    private static SearchView View(ViewContext context) => new()
    {
        Site = context.Site,
        Title = Title,
        Route = GeneratedRoutes.Search,
        Canonical = context.Canonical(GeneratedRoutes.Search),
        Breadcrumbs = Breadcrumbs.Top(context.Wiki),
    };
}
