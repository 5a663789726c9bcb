using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two single numbers that overlap are the same number, written more or less exactly.</summary>
internal sealed class CloseNumbersRule : IPairRule
{
    public string Name => "2.agrees";

    public PairKind Judges => PairKind.Sharing;

    public Judgement? Judge(in Pair pair) =>
        pair.First.Claim.Value.SingleNumber && pair.Second.Claim.Value.SingleNumber
        && !pair.First.IsDenial && !pair.Second.IsDenial
            ? new(Verdict.Agrees, Copying.LeadOf(pair))
            : null;

    public string Reason(in Pair pair) => "The numbers are close enough to be the same.";
}
