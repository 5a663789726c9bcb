using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two single numbers that overlap are the same number, written more or less exactly.</summary>
internal sealed class CloseNumbersRule : PairRule
{
    public override string Name => "2.agrees";

    public override PairKind Judges => PairKind.Sharing;

    public override Judgement? Judge(in Pair pair) =>
        pair.First.Claim.Value.SingleNumber && pair.Second.Claim.Value.SingleNumber
        && !pair.First.IsDenial && !pair.Second.IsDenial
            ? new(Verdict.Agrees, Copying.LeadOf(pair))
            : null;

    public override string Reason(in Pair pair) => "The numbers are close enough to be the same.";
}
