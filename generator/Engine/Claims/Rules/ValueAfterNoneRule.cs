using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Of what may change, a firm value was later given where nothing had been set; an expectation fits beside it.</summary>
internal sealed class ValueAfterNoneRule : PairRule
{
    public override string Name => "3.revised";

    public override bool Concerns(PropertyDefinition property) => property.Volatile;

    public override Judgement? Judge(in Pair pair) => Later.LeadOf(pair) switch
    {
        Lead.First when Sets(pair.First, pair.Second) => new(Verdict.Revised, Lead.First),
        Lead.Second when Sets(pair.Second, pair.First) => new(Verdict.Revised, Lead.Second),
        _ => null,
    };

    public override string Reason(in Pair pair) => "Nothing had been set before.";

    // Who denies that nothing is set has not said so.
    private static bool Sets(Statement later, Statement earlier) =>
        earlier is { IsNone: true, IsDenial: false } && !later.IsNone;
}
