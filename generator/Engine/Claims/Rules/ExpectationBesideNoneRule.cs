using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, something can be expected while nothing is set.</summary>
internal sealed class ExpectationBesideNoneRule : PairRule
{
    public override string Name => "2.overlaps";

    public override bool Concerns(PropertyDefinition property) => property.Volatile;

    public override Judgement? Judge(in Pair pair) => Overlap(pair.First, pair.Second) ? new(Verdict.Overlaps) : null;

    public override string Reason(in Pair pair) => "Something can be expected while nothing is set.";

    /// <summary>Whether one says that nothing is set, and the other, of what may change, expects something.</summary>
    public static bool Overlap(Statement first, Statement second) => Is(first, second) || Is(second, first);

    private static bool Is(Statement none, Statement expectation) =>
        none.IsNone && !none.IsDenial && expectation.IsWeak;
}
