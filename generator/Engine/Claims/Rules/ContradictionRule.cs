using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two firm statements that cannot both be true: what is left when no weak one is among them.</summary>
internal sealed class ContradictionRule : PairRule
{
    public override string Name => "3.contradicts";

    public override Judgement? Judge(in Pair pair) => new(Verdict.Contradicts);

    public override string Reason(in Pair pair) => Wording.Disjoint(pair);
}
