using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Orders what belongs to questions as readers see their pages: by title. What a page's file is called decides only between pages of one title.</summary>
internal static class QuestionOrder
{
    public static IOrderedEnumerable<T> ThenByPage<T>(this IOrderedEnumerable<T> items, Func<T, QuestionId> question, Wiki wiki) => items
        .ThenBy(item => NameFolding.Fold(wiki.OutlinesById[question(item).Page].Title), StringComparer.Ordinal)
        .ThenBy(question);
}
