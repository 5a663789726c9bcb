using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two values that could both be true: what is left when neither lies inside the other.</summary>
internal sealed class OverlapRule : PairRule
{
    public override string Name => "2.overlaps";

    public override PairKind Judges => PairKind.Sharing;

    public override Judgement? Judge(in Pair pair) => new(Verdict.Overlaps, Copying.LeadOf(pair));

    public override string Reason(in Pair pair) => pair.First.IsDenial || pair.Second.IsDenial
        ? "What is denied leaves room for the other."
        : Wording.Shared(pair);
}
