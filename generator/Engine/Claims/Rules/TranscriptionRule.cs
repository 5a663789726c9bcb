using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A source that took its content from another got it differently; the original stands.</summary>
internal sealed class TranscriptionRule : PairRule
{
    public override string Name => "3.transcription";

    public override Judgement? Judge(in Pair pair) =>
        Miscopies(pair.First, pair.Second, pair) ? new(Verdict.Transcription, Lead.First)
        : Miscopies(pair.Second, pair.First, pair) ? new(Verdict.Transcription, Lead.Second)
        : null;

    public override string Reason(in Pair pair) => "The source that it was taken from says something else.";

    private static bool Miscopies(Statement copy, Statement original, in Pair pair) =>
        copy.IsTranscribed
        && Voices.NamesNoOther(copy.Claim.Speakers, original.Claim.Speakers)
        && pair.Context.Sources.IsDerived(copy.Claim.Source, original.Claim.Source);
}
