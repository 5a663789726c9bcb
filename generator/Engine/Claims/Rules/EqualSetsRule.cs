using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two values that mean the same.</summary>
internal sealed class EqualSetsRule : PairRule
{
    public override string Name => "2.agrees";

    public override PairKind Judges => PairKind.Sharing;

    public override Judgement? Judge(in Pair pair) => pair.Relation == SetRelation.Equal
        ? new(Verdict.Agrees, Copying.LeadOf(pair))
        : null;

    public override string Reason(in Pair pair) => pair.First.IsDenial ? "Both deny the same." : "Both say the same.";
}
