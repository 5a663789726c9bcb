using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The same source says two things that cannot both be true.</summary>
internal sealed class SelfContradictionRule : PairRule
{
    public override string Name => "3.self-contradiction";

    public override Judgement? Judge(in Pair pair) =>
        pair.First.SpeaksForTheSame(pair.Second) && !pair.First.IsWeak && !pair.Second.IsWeak
            ? new(Verdict.SelfContradiction)
            : null;

    public override string Reason(in Pair pair) => $"The same source says both. {Wording.Disjoint(pair)}";
}
