using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, the same voices later said something else.</summary>
internal sealed class SameOriginsLaterRule : PairRule
{
    public override string Name => "3.revised";

    public override bool Concerns(PropertyDefinition property) => property.Volatile;

    public override Judgement? Judge(in Pair pair) =>
        Later.LeadOf(pair) is var lead and not Lead.None
        && Voices.AreSame(pair.First.Claim.Origins, pair.Second.Claim.Origins)
            ? new(Verdict.Revised, lead)
            : null;

    public override string Reason(in Pair pair) => "The same voice later said something else.";
}
