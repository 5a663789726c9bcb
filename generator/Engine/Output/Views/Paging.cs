using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Splits lists of statements that are too long for one page. Pages are numbered from 1.</summary>
internal static class Paging
{
    /// <summary>In HTML about as much as a long article.</summary>
    public const int StatementsPerPage = 100;

    public static int Pages(int statements) => Math.Max(1, (statements + StatementsPerPage - 1) / StatementsPerPage);

    public static IEnumerable<T> Part<T>(ImmutableArray<T> statements, int page) =>
        statements.Skip((page - 1) * StatementsPerPage).Take(StatementsPerPage);

    /// <summary>Null where there is but one page.</summary>
    public static PagerView? Pager(int page, int statements, Func<int, Route> route)
    {
        var pages = Pages(statements);
        return pages == 1
            ? null
            : new PagerView(
                page, pages, route(1), page == 1 ? null : route(page - 1), page == pages ? null : route(page + 1), route(pages));
    }
}
