using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two expectations that cannot both come true.</summary>
internal sealed class CompetingRule : IPairRule
{
    public string Name => "3.competing";

    public Judgement? Judge(in Pair pair) =>
        pair.First.IsWeak && pair.Second.IsWeak ? new(Verdict.Competing) : null;

    public string Reason(in Pair pair) => Wording.Disjoint(pair);
}
