using System.Collections.Immutable;

namespace AlitaWiki.Engine.Claims;

/// <summary>The rules by which two claims on one question are judged, in order.</summary>
public static class PairRules
{
    public static ImmutableArray<PairRule> All { get; } =
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
}
