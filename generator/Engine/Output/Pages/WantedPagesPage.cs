using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages that are linked to and not written yet, the most wanted first.</summary>
internal sealed class WantedPagesPage : IPageKind
{
    private const string Title = "Wanted pages";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.WantedPages, Title, null, View) { NoIndex = true };
    }

    private static WantedPagesView View(ViewContext context) => new()
    {
        Site = context.Site,
        Title = Title,
        Route = GeneratedRoutes.WantedPages,
        Canonical = context.Canonical(GeneratedRoutes.WantedPages),
        Breadcrumbs = Breadcrumbs.Top(context.Wiki),
        Wanted =
        [
            .. context.Wiki.Wanted
                .OrderByDescending(wanted => wanted.From.Length)
                .ThenBy(wanted => NameFolding.Fold(wanted.Name), StringComparer.Ordinal)
                .Select(wanted => new WantedEntry(
                    wanted.Name,
                    Anchors.Wanted(wanted.Name),
                    [.. wanted.From.Select(context.Link)],
                    context.Addresses.Create(wanted.Name))),
        ],
    };
}
