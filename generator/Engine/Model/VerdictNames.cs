namespace AlitaWiki.Engine.Model;

/// <summary>Verdicts as the specification and data files spell them.</summary>
public static class VerdictNames
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Incomparable => "incomparable",
        Verdict.Agrees => "agrees",
        Verdict.Refines => "refines",
        Verdict.Overlaps => "overlaps",
        Verdict.Transcription => "transcription",
        Verdict.Revised => "revised",
        Verdict.SelfContradiction => "self-contradiction",
        Verdict.SelfHedge => "self-hedge",
        Verdict.Competing => "competing",
        Verdict.Doubted => "doubted",
        Verdict.Contradicts => "contradicts",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
