using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Lists of pages as cards, on as many pages as it takes.</summary>
internal static class ListingPages
{
    /// <summary>A card has up to some 1,000 bytes.</summary>
    private const int MostCards = 200;

    public static ImmutableArray<ListPart<PageOutline>> Split(Route route, string title, ImmutableArray<PageOutline> pages) =>
        ListParts.Of(route, title, pages, MostCards);

    /// <param name="title">The heading, where it says more than the list's name.</param>
    /// <param name="above">From the first page of the wiki down to the list.</param>
    public static PlannedPage Plan(ListPart<PageOutline> part, int total, ImmutableArray<PageLink> above, string? title = null) =>
        new(part.Route, part.Title, null, context => new ListingView
        {
            Site = context.Site,
            Title = title ?? part.Title,
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = above,
            Pages = [.. part.Items.Select(page => PageCards.Of(page, context.Wiki))],
            Total = part.Paging is null ? null : total,
            Paging = part.Paging,
        })
        {
            Subject = (part, total, SameItems.Of(above), title),
        };
}
