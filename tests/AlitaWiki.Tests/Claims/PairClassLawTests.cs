using System.Collections.Immutable;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Rules are asked once about pairs that are alike, which must give what asking about each pair gives.</summary>
public class PairClassLawTests
{
    [Fact]
    public void No_rule_tells_pairs_apart_that_are_judged_as_one() => Holds(PairRules.All);

    [Fact]
    public void A_rule_that_looks_at_more_is_noticed() => Assert.ThrowsAny<Exception>(() => Holds([new ByLocator(), .. PairRules.All]));

    private static void Holds(ImmutableArray<PairRule> rules) => Prop
        .ForAll(SmallWiki.Arbitrary(2, 12), wiki =>
        {
            var alike = wiki with { Claims = [.. wiki.Claims.Select(claim => Placed(claim) with { Supersedes = null })] };
            return Outcome(alike.Analyze(rules)) == Outcome(EachPairAlone(alike).Analyze(rules));
        })
        .Check(Laws.Config);

    /// <summary>A statement that replaces another might replace either of a pair, so that each pair is judged by itself.</summary>
    private static SmallWiki EachPairAlone(SmallWiki wiki) =>
        wiki with { Claims = [.. wiki.Claims.Select(claim => claim with { Supersedes = new PageId("nobody") })] };

    private static Claim Placed(Claim claim) => claim with { Locator = claim.Id.Value };

    private static string Outcome(QuestionResult result) => string.Join('\n', ClaimsExpectations.Lines(result)
        .Where(line => line.StartsWith("status", StringComparison.Ordinal)
            || line.StartsWith("aside", StringComparison.Ordinal)
            || line.StartsWith("position", StringComparison.Ordinal)));

    private sealed class ByLocator : PairRule
    {
        public override string Name => "0.locator";

        public override Judgement? Judge(in Pair pair) =>
            pair.First.Claim.Locator == "c1" ? new(Verdict.Incomparable) : null;

        public override string Reason(in Pair pair) => "They stand in different places.";
    }
}
