using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages that are linked to and not written yet, the most wanted first; where they take several pages, from A to Z.</summary>
internal sealed class WantedPagesPage : IPageKind
{
    private const string Title = "Wanted pages";
    private const int MostWanted = 20;
    private const int MostFrom = 8;

    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        WantedPlaces.Parts(wiki).Select(part => new PlannedPage(part.Route, part.Title, null, context => View(part, context)) { NoIndex = true });

    private static WantedPagesView View(ListPart<WantedPage> part, ViewContext context)
    {
        var wiki = context.Wiki;
        var isFirst = part.Route == GeneratedRoutes.WantedPages;
        return new WantedPagesView
        {
            Site = context.Site,
            Title = part.Title,
            Description = "Pages that others link to and that nobody has written yet.",
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = isFirst ? Breadcrumbs.Top(wiki) : [.. Breadcrumbs.Top(wiki), new PageLink(Title, GeneratedRoutes.WantedPages)],
            Wanted = [.. (part.Paging is null ? [.. ByCount(part.Items)] : part.Items).Select(wanted => Entry(wanted, context))],
            Most = part.Paging is null || !isFirst ? [] : [.. ByCount(wiki.Wanted).Take(MostWanted).Select(wanted => Most(wanted, wiki))],
            Paging = part.Paging,
        };
    }

    private static IOrderedEnumerable<WantedPage> ByCount(IEnumerable<WantedPage> wanted) =>
        wanted.OrderByDescending(page => page.From.Length).ThenBy(page => NameFolding.Fold(page.Name), StringComparer.Ordinal);

    private static WantedEntry Entry(WantedPage wanted, ViewContext context) => new(
        wanted.Name,
        Anchors.Wanted(wanted.Name),
        [.. wanted.From.Take(MostFrom).Select(context.Link)],
        wanted.From.Length,
        context.Addresses.Create(wanted.Name));

    private static IndexEntry Most(WantedPage wanted, Wiki wiki) =>
        new(new PageLink(wanted.Name, WantedPlaces.Of(wanted.Name, wiki)), wanted.From.Length == 1 ? "1 page" : $"{wanted.From.Length} pages");
}
