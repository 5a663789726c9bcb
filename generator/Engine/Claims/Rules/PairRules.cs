using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The rules by which two claims on one question are judged, in order.</summary>
public static class PairRules
{
    public static ImmutableArray<IPairRule> All { get; } =
    [
        new UnknownValueRule(),
        new DifferentQualifiersRule(),
        new ManyValuesRule(),
        new EqualSetsRule(),
        new CloseNumbersRule(),
        new RefinementRule(),
        new OverlapRule(),
        new ExpectationBesideNoneRule(),
        new TranscriptionRule(),
        new CorrectionRule(),
        new SameOriginsLaterRule(),
        new AuthorityLaterRule(),
        new ValueAfterNoneRule(),
        new SelfContradictionRule(),
        new SelfHedgeRule(),
        new CompetingRule(),
        new DoubtedRule(),
        new ContradictionRule(),
    ];

    /// <summary>The judgement of the first rule that applies, and that rule; incomparable where none does.</summary>
    internal static (Judgement Judgement, IPairRule? Rule) Judge(this ImmutableArray<IPairRule> rules, in Pair pair)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(pair) is { } judgement)
                return (judgement, rule);
        }

        return (new Judgement(Verdict.Incomparable), null);
    }
}
