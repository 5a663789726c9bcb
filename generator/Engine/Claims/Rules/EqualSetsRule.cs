using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Two values that mean the same.</summary>
internal sealed class EqualSetsRule : IPairRule
{
    public string Name => "2.agrees";

    public PairKind Judges => PairKind.Sharing;

    public Judgement? Judge(in Pair pair) => pair.Relation == SetRelation.Equal
        ? new(Verdict.Agrees, Copying.LeadOf(pair))
        : null;

    public string Reason(in Pair pair) => pair.First.IsDenial ? "Both deny the same." : "Both say the same.";
}
