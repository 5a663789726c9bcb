using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>Checks that written pages, generated ones, redirects and navigation fit together.</summary>
internal static class RouteCheck
{
    public static SiteRoutes Run(ImmutableArray<PlannedPage> pages, Wiki wiki, DiagnosticBag diagnostics)
    {
        var planned = new Dictionary<Route, PlannedPage>(pages.Length);
        foreach (var page in pages)
        {
            if (!planned.TryAdd(page.Route, page))
            {
                ReportClash(page, planned[page.Route], wiki, diagnostics);
            }
        }

        foreach (var redirect in wiki.Redirects)
        {
            if (planned.TryGetValue(redirect.From, out var page) && page.Source is null)
            {
                diagnostics.Add(OutputDiagnostics.RedirectOnGeneratedPage, redirect.Span, redirect.From, page.Title);
            }
        }

        return new SiteRoutes(planned, Navigation(planned, wiki, diagnostics));
    }

    /// <summary>Two written pages on one route were reported where routes are given; here a generated one is in it.</summary>
    private static void ReportClash(PlannedPage page, PlannedPage other, Wiki wiki, DiagnosticBag diagnostics)
    {
        if ((page.Source is null || other.Source is null) && (page.Source ?? other.Source) is { } file)
        {
            var span = wiki.Pages.First(candidate => candidate.File == file).TitleSpan;
            diagnostics.Add(OutputDiagnostics.PageOnGeneratedRoute, span, page.Route, (page.Source is null ? page : other).Title);
        }
    }

    private static FrozenDictionary<string, Route> Navigation(
        Dictionary<Route, PlannedPage> planned, Wiki wiki, DiagnosticBag diagnostics)
    {
        var targets = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var item in wiki.Config.Navigation)
        {
            var name = item.To.Value.Trim('/');
            var route = name.Length == 0 ? Route.Home : Route.Of(name);
            if (planned.ContainsKey(route))
            {
                targets[item.To.Value] = route;
            }
            else if (wiki.Names.FindOne(name) is { } page)
            {
                targets[item.To.Value] = wiki.OutlinesById[page].Route;
            }
            else
            {
                var hint = Suggestion.Of(
                    NearestName.Of(name, planned.Keys.Select(candidate => candidate.Value.Trim('/'))) ?? wiki.Names.Nearest(name), "Name a page or a folder with pages.");
                diagnostics.Add(OutputDiagnostics.NavigationLeadsNowhere, item.To.Span, item.To.Value, hint);
            }
        }

        return targets.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
