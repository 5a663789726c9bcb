using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What one says firmly another expects to be otherwise.</summary>
internal sealed class DoubtedRule : PairRule
{
    public override string Name => "3.doubted";

    public override Judgement? Judge(in Pair pair) =>
        pair.First.IsWeak != pair.Second.IsWeak ? new(Verdict.Doubted) : null;

    public override string Reason(in Pair pair) => Wording.Disjoint(pair);
}
