using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, something can be expected while nothing is set.</summary>
internal sealed class ExpectationBesideNoneRule : PairRule
{
    public override string Name => "2.overlaps";

    public override bool Concerns(PropertyDefinition property) => property.Volatile;

    public override Judgement? Judge(in Pair pair) =>
        Is(pair.First, pair.Second) || Is(pair.Second, pair.First)
            ? new(Verdict.Overlaps)
            : null;

    public override string Reason(in Pair pair) => "Something can be expected while nothing is set.";

    private static bool Is(Statement none, Statement expectation) =>
        none.IsNone && !none.IsDenial && expectation.IsWeak;
}
