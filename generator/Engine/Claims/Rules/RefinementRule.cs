using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>One value says the same more exactly.</summary>
internal sealed class RefinementRule : PairRule
{
    public override string Name => "2.refines";

    public override PairKind Judges => PairKind.Sharing;

    public override Judgement? Judge(in Pair pair) => pair.Relation switch
    {
        SetRelation.Inside => new(Verdict.Refines, Lead.First),
        SetRelation.Contains => new(Verdict.Refines, Lead.Second),
        _ => null,
    };

    public override string Reason(in Pair pair)
    {
        var (fine, coarse) = pair.Relation == SetRelation.Inside ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return fine.IsDenial
            ? $"To deny {fine.Claim.Value.Display} is to deny {coarse.Claim.Value.Display} too."
            : $"{coarse.Claim.Value.Display} is the coarser form of {fine.Claim.Value.Display}.";
    }
}
