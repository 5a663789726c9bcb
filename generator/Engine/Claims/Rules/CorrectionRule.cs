using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A statement that acknowledges another source and replaces what it said.</summary>
internal sealed class CorrectionRule : PairRule
{
    public override string Name => "3.revised";

    public override Judgement? Judge(in Pair pair) =>
        Replaces(pair.First, pair.Second, pair) ? new(Verdict.Revised, Lead.First)
        : Replaces(pair.Second, pair.First, pair) ? new(Verdict.Revised, Lead.Second)
        : null;

    public override string Reason(in Pair pair) => "One corrects the other by name.";

    private static bool Replaces(Statement correction, Statement old, in Pair pair) =>
        Later.MayReplace(correction, old) && pair.Context.Corrects(correction, old);
}
