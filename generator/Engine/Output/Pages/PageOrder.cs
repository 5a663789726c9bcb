using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages in the order of lists: by <c>order</c> where given, then by title.</summary>
internal static class PageOrder
{
    public static ImmutableArray<PageOutline> Sort(IEnumerable<PageOutline> pages) =>
    [
        .. pages
            .OrderBy(page => page.Order ?? int.MaxValue)
            .ThenBy(page => NameFolding.Fold(page.Title), StringComparer.Ordinal)
            .ThenBy(page => page.Id),
    ];
}
