using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The same source holds a second thing possible besides what it says, which is no conflict.</summary>
internal sealed class SelfHedgeRule : PairRule
{
    public override string Name => "3.self-hedge";

    public override Judgement? Judge(in Pair pair) =>
        pair.First.SpeaksForTheSame(pair.Second) ? new(Verdict.SelfHedge) : null;

    public override string Reason(in Pair pair) => "The same source holds both possible.";
}
