using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two firm statements that cannot both be true.</summary>
internal sealed class ContradictionRule : PairRule
{
    public override string Name => "3.contradicts";

    public override Judgement? Judge(in Pair pair) =>
        !pair.First.IsWeak && !pair.Second.IsWeak ? new(Verdict.Contradicts) : null;

    public override string Reason(in Pair pair) => Wording.Disjoint(pair);
}
