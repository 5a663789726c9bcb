using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Every source's claims over the whole wiki, what became of them, and what sources have to do with each other.</summary>
internal sealed class SourceClaims
{
    private readonly Wiki _wiki;
    private readonly ConcurrentDictionary<QuestionId, Dictionary<ClaimId, ClaimMarks>> _marks = [];
    private readonly FrozenDictionary<PageId, ImmutableArray<Claim>> _bySource;

    public SourceClaims(Wiki wiki)
    {
        _wiki = wiki;
        Relations = new SourceRelations(wiki);
        _bySource = wiki.Questions
            .SelectMany(question => question.Claims)
            .GroupBy(claim => claim.Source)
            .ToFrozenDictionary(group => group.Key, group => Ordered(group));
    }

    public SourceRelations Relations { get; }

    public ImmutableArray<Claim> Of(PageId source) => _bySource.GetValueOrDefault(source, []);

    public ClaimMarks MarksOf(Claim claim) =>
        _marks.GetOrAdd(claim.Question, id => ClaimMarking.Of(_wiki.QuestionsById[id])).GetValueOrDefault(claim.Id);

    /// <summary>In order of place in the source ("¶4" before "¶12"), then of question.</summary>
    private static ImmutableArray<Claim> Ordered(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => LocatorOrder.Of(claim.Locator)).ThenBy(claim => claim.Question).ThenBy(claim => claim.Id)];
}
