using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Addresses that lead to pages: each alias, and each former address.</summary>
internal static class RedirectPass
{
    public static ImmutableArray<Redirect> Run(ImmutableArray<RoutedPage> pages, DiagnosticBag diagnostics)
    {
        // Pages that share an address were reported where addresses are given.
        var routes = pages
            .DistinctBy(page => page.Route.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(page => page.Route.Value, StringComparer.OrdinalIgnoreCase);
        var redirects = new SortedDictionary<Route, (RoutedPage Page, SourceSpan Span)?>();

        foreach (var page in pages)
        {
            foreach (var alias in page.FrontMatter.Aliases)
            {
                if (Slug.Of(alias.Value) is { Length: > 0 } slug)
                {
                    Add(page, alias, Model.Route.Of(slug), ProcessDiagnostics.AliasOnRoute);
                }
            }

            foreach (var former in page.FrontMatter.RedirectFrom)
            {
                Add(page, former, Model.Route.Of(former.Value.Trim('/')), ProcessDiagnostics.RedirectOnRoute);
            }
        }

        return [.. redirects.Where(entry => entry.Value is not null).Select(entry => new Redirect(entry.Key, entry.Value!.Value.Page.Route, entry.Value.Value.Span))];

        void Add(RoutedPage page, Located<string> written, Route from, DiagnosticDescriptor onRoute)
        {
            if (routes.TryGetValue(from.Value, out var existing))
            {
                // A name that already leads to the page needs no redirect.
                if (existing != page)
                {
                    diagnostics.Add(onRoute, written.Span, written.Value, from, existing.Page.Loaded.File);
                }
            }
            else if (!redirects.TryAdd(from, (page, written.Span)) && redirects[from]?.Page != page)
            {
                // A name of two pages leads to neither; a link that uses it is an error that names both.
                redirects[from] = null;
            }
        }
    }
}
