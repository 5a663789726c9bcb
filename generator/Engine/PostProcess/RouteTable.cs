using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Gives every page its address and brings them into the order of their ids. A folder's own page, <c>cast/index.md</c>, has the folder's: <c>/cast</c>.</summary>
internal sealed record RouteTable(ImmutableArray<(int Index, Route Route)> Order)
{
    public static RouteTable Of(ProcessedSite site, DiagnosticBag diagnostics)
    {
        var routed = ImmutableArray.CreateBuilder<RoutedPage>(site.Pages.Length);
        var taken = new Dictionary<Route, RoutedPage>();
        var folded = new Dictionary<string, RoutedPage>(StringComparer.OrdinalIgnoreCase);

        foreach (var page in site.Pages)
        {
            var item = new RoutedPage(page, RouteOf(page.Loaded.Id));
            routed.Add(item);

            if (!taken.TryAdd(item.Route, item))
            {
                diagnostics.Add(
                    ProcessDiagnostics.DuplicateRoute, item.FrontMatter.Title.Span, item.Route, taken[item.Route].Page.Loaded.File);
            }
            else if (!folded.TryAdd(item.Route.Value, item))
            {
                diagnostics.Add(
                    ProcessDiagnostics.RouteDiffersInCase,
                    item.FrontMatter.Title.Span,
                    item.Route,
                    folded[item.Route.Value].Page.Loaded.File);
            }
        }

        return new RouteTable([.. routed.Select((page, index) => (Index: index, page)).OrderBy(item => item.page.Id).Select(item => (item.Index, item.page.Route))]);
    }

    /// <param name="pages">In the order in which the routes were given.</param>
    public ImmutableArray<RoutedPage> Apply(ImmutableArray<ProcessedPage> pages) =>
        [.. Order.Select(item => new RoutedPage(pages[item.Index], item.Route))];

    public static Route RouteOf(PageId id) =>
        id.Name != "index" ? Model.Route.Of(id.Value)
        : id.Folder.Length == 0 ? Model.Route.Home
        : Model.Route.Of(id.Folder);
}
