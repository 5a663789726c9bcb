using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What became of a claim in its question.</summary>
[Flags]
internal enum ClaimMarks
{
    None = 0,
    Revised = 1,
    Copied = 2,
    Lapsed = 4,
    ContradictsItself = 8,
}

internal static class ClaimMarking
{
    public static ClaimMarks MarksIn(this Claim claim, Question question)
    {
        var marks = claim.CopyOf is null ? ClaimMarks.None : ClaimMarks.Copied;
        if (question.Asides.Any(aside => aside.Claim == claim.Id && aside.Why == Verdict.Revised))
        {
            marks |= ClaimMarks.Revised;
        }

        if (question.Asides.Any(aside => aside.Claim == claim.Id && aside.Why == Verdict.Transcription))
        {
            marks |= ClaimMarks.Copied;
        }

        if (question.Positions.Any(position => position.Lapsed && position.Bearers.Contains(claim.Id)))
        {
            marks |= ClaimMarks.Lapsed;
        }

        if (question.Pairs.Any(pair => pair.Verdict == Verdict.SelfContradiction && (pair.A == claim.Id || pair.B == claim.Id)))
        {
            marks |= ClaimMarks.ContradictsItself;
        }

        return marks;
    }
}
