using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What questions can be narrowed down by: status, page type, source, and whether all is said outright.</summary>
internal static class QuestionFacets
{
    private const string Outright = "outright";
    private const string Expected = "expected";

    /// <summary>Beyond these a list to choose from is longer than what it narrows down.</summary>
    private const int MostOptions = 100;

    /// <param name="offered">The sources that can be chosen beside the question: it names no other.</param>
    public static FacetedQuestion Of(Question question, HashSet<string> offered, ViewContext context) => new(
        context.Callouts.Brief(question),
        [
            new Facet("status", [StatusNames.Of(question.Status)]),
            new Facet("type", [context.Wiki.OutlinesById[question.Id.Page].Type.Name]),
            new Facet("source", [.. Sources(question).Select(source => AddressOf(source, context.Wiki)).Where(offered.Contains)]),
            new Facet("strength", [Strength(question)]),
        ]);

    /// <summary>The filters with which some of the questions, but not all, can be chosen.</summary>
    public static ImmutableArray<QuestionFilter> Filters(ImmutableArray<Question> questions, Wiki wiki) =>
    [
        .. new[]
        {
            Filter("status", "Status", questions.GroupBy(question => question.Status).OrderBy(group => group.Key), StatusNames.Of, StatusNames.Heading),
            Filter(
                "type",
                "Type of page",
                questions.GroupBy(question => wiki.OutlinesById[question.Id.Page].Type).OrderBy(group => wiki.Types.IndexOf(group.Key)),
                type => type.Name,
                type => type.Plural),
            Filter(
                "source",
                "Source",
                questions.SelectMany(Sources).GroupBy(source => source).OrderByDescending(group => group.Count()).ThenBy(group => group.Key),
                source => AddressOf(source, wiki),
                source => wiki.OutlinesById[source].Title),
            Filter(
                "strength",
                "Strength",
                questions.GroupBy(Strength, StringComparer.Ordinal).OrderByDescending(group => group.Key, StringComparer.Ordinal),
                strength => strength,
                strength => strength == Outright ? "All said outright" : "Some only expected or rumoured"),
        }.Where(filter => filter.Options.Length > 1),
    ];

    /// <summary>The sources that can be chosen.</summary>
    public static HashSet<string> Sources(ImmutableArray<QuestionFilter> filters) =>
        filters.Where(filter => filter.Name == "source").SelectMany(filter => filter.Options).Select(option => option.Value).ToHashSet(StringComparer.Ordinal);

    private static QuestionFilter Filter<TKey, TItem>(
        string name, string label, IEnumerable<IGrouping<TKey, TItem>> groups, Func<TKey, string> value, Func<TKey, string> text) =>
        new(name, label, [.. groups.Take(MostOptions).Select(group => new FilterOption(value(group.Key), text(group.Key), group.Count()))]);

    /// <summary>Each once, in order.</summary>
    private static IEnumerable<PageId> Sources(Question question)
    {
        PageId[] sources = [.. question.Claims.Select(claim => claim.Source)];
        Array.Sort(sources);
        return sources.Where((source, index) => index == 0 || source != sources[index - 1]);
    }

    /// <summary>The address parts the names in an attribute well: it has no spaces in it.</summary>
    private static string AddressOf(PageId source, Wiki wiki) => wiki.OutlinesById[source].Route.Value;

    private static string Strength(Question question) => question.Claims.Any(claim => claim.IsWeak) ? Expected : Outright;
}
