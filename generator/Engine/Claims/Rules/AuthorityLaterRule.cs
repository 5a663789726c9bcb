using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, an authority later said something else.</summary>
internal sealed class AuthorityLaterRule : IPairRule
{
    public string Name => "3.revised";

    public bool Concerns(PropertyDefinition property) => property.Volatile;

    public Judgement? Judge(in Pair pair) => Later.LeadOf(pair) switch
    {
        Lead.First when pair.First.IsAuthority => new(Verdict.Revised, Lead.First),
        Lead.Second when pair.Second.IsAuthority => new(Verdict.Revised, Lead.Second),
        _ => null,
    };

    public string Reason(in Pair pair) => "An authority on this later said something else.";
}
