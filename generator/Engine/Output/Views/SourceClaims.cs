using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Every source's claims over the whole wiki, and what became of them.</summary>
internal static class SourceClaims
{
    private static readonly DerivedPart<Table<PageId, ImmutableArray<Claim>>> s_part = new("claims of a source", Collect);

    /// <summary>A question's marks are asked for by the page of every source that has a claim on it.</summary>
    private static readonly ConditionalWeakTable<Question, Dictionary<ClaimId, ClaimMarks>> s_marks = [];

    public static ImmutableArray<Claim> Of(PageId source, Wiki wiki) =>
        wiki.Parts.Get(s_part).TryGetValue(source, out var claims) ? claims : [];

    public static ClaimMarks MarksOf(Claim claim, Wiki wiki) =>
        s_marks.GetValue(wiki.QuestionsById.Get(claim.Question), ClaimMarking.Of).GetValueOrDefault(claim.Id);

    private static Table<PageId, ImmutableArray<Claim>> Collect(Wiki wiki) => new(
        s_part,
        wiki.Questions
            .SelectMany(question => question.Claims)
            .GroupBy(claim => claim.Source)
            .ToDictionary(group => group.Key, group => Ordered(group, wiki)));

    /// <summary>In order of place in the source ("¶4" before "¶12"), then of question.</summary>
    private static ImmutableArray<Claim> Ordered(IEnumerable<Claim> claims, Wiki wiki) =>
        [.. claims.OrderBy(claim => LocatorOrder.Of(claim.Locator)).ThenByPage(claim => claim.Question, wiki).ThenBy(claim => claim, ClaimOrder.Comparer)];
}
