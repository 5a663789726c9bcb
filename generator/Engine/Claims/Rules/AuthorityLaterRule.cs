using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, an authority later said something else.</summary>
internal sealed class AuthorityLaterRule : PairRule
{
    public override string Name => "3.revised";

    public override bool Concerns(PropertyDefinition property) => property.Volatile;

    public override Judgement? Judge(in Pair pair) => Later.LeadOf(pair) switch
    {
        Lead.First when pair.First.IsAuthority => new(Verdict.Revised, Lead.First),
        Lead.Second when pair.Second.IsAuthority => new(Verdict.Revised, Lead.Second),
        _ => null,
    };

    public override string Reason(in Pair pair) => "An authority on this later said something else.";
}
