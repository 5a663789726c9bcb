using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two expectations that cannot both come true.</summary>
internal sealed class CompetingRule : PairRule
{
    public override string Name => "3.competing";

    public override Judgement? Judge(in Pair pair) =>
        pair.First.IsWeak && pair.Second.IsWeak ? new(Verdict.Competing) : null;

    public override string Reason(in Pair pair) => Wording.Disjoint(pair);
}
