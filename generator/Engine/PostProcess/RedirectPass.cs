using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Addresses that lead to pages: each alias, and each former address.</summary>
internal static class RedirectPass
{
    public static RedirectTable Run(ImmutableArray<PageAddresses> pages, DiagnosticBag diagnostics)
    {
        // Pages that share an address were reported where addresses are given.
        var routes = pages
            .DistinctBy(page => page.Route.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(page => page.Route.Value, StringComparer.OrdinalIgnoreCase);
        var redirects = new SortedDictionary<Route, (PageAddresses Page, SourceSpan Span)?>();

        foreach (var page in pages)
        {
            foreach (var alias in page.Aliases)
            {
                if (Slug.Of(alias.Value) is { Length: > 0 } slug)
                {
                    Add(page, alias, Model.Route.Of(slug), ProcessDiagnostics.AliasOnRoute);
                }
            }

            foreach (var former in page.RedirectFrom)
            {
                Add(page, former, Model.Route.Of(former.Value.Trim('/')), ProcessDiagnostics.RedirectOnRoute);
            }
        }

        return new RedirectTable([.. redirects.Where(entry => entry.Value is not null).Select(entry => new Redirect(entry.Key, entry.Value!.Value.Page.Route, entry.Value.Value.Span))]);

        void Add(PageAddresses page, Located<string> written, Route from, DiagnosticDescriptor onRoute)
        {
            if (routes.TryGetValue(from.Value, out var existing))
            {
                // A name that already leads to the page needs no redirect.
                if (existing.Id != page.Id)
                {
                    diagnostics.Add(onRoute, written.Span, written.Value, from, existing.File);
                }
            }
            else if (!redirects.TryAdd(from, (page, written.Span)) && redirects[from]?.Page.Id != page.Id)
            {
                // A name of two pages leads to neither; a link that uses it is an error that names both.
                redirects[from] = null;
            }
        }
    }
}

/// <summary>All redirects, in order of where they lead from.</summary>
internal sealed record RedirectTable(ImmutableArray<Redirect> All);

/// <summary>What leads to a page.</summary>
internal sealed record PageAddresses(PageId Id, Route Route, SourcePath File, ImmutableArray<Located<string>> Aliases, ImmutableArray<Located<string>> RedirectFrom)
{
    public static PageAddresses Of(RoutedPage page) =>
        new(page.Id, page.Route, page.Page.Loaded.File, page.FrontMatter.Aliases, page.FrontMatter.RedirectFrom);

    public bool Equals(PageAddresses? other) =>
        other is not null && Id == other.Id && Aliases.AsSpan().SequenceEqual(other.Aliases.AsSpan())
        && RedirectFrom.AsSpan().SequenceEqual(other.RedirectFrom.AsSpan());

    public override int GetHashCode() => Id.GetHashCode();
}
