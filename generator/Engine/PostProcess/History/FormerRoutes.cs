using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>The addresses of renamed pages, each led to where the page is now.</summary>
internal static class FormerRoutes
{
    public static ImmutableArray<FormerRoute> Of(
        IEnumerable<Lineage> lineages, ImmutableArray<RoutedPage> pages, ImmutableArray<Redirect> redirects)
    {
        var routes = pages.ToDictionary(page => page.Id, page => page.Route);
        // Hosts take addresses that differ in case alone for one.
        var taken = routes.Values.Concat(redirects.Select(redirect => redirect.From))
            .Select(route => route.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Of two pages that were called the same one after the other, the later has the name.
        return
        [
            .. lineages
                .SelectMany(lineage => lineage.Renames().Where(_ => lineage.Page is not null).Select(change => (change, lineage)))
                .OrderBy(item => item.change.Order)
                .ThenBy(item => item.change.Id)
                .Select(item => new FormerRoute(RouteTable.RouteOf(item.change.From!.Value), routes[item.lineage.Page!.Value]))
                .Where(former => taken.Add(former.From.Value))
                .OrderBy(former => former.From),
        ];
    }

    private static IEnumerable<LineageChange> Renames(this Lineage lineage) => lineage.Changes.Where(change => change.From is not null);
}
