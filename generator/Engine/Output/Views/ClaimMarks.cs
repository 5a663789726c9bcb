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
    /// <summary>The marks of all claims of a question that have any.</summary>
    public static Dictionary<ClaimId, ClaimMarks> Of(Question question)
    {
        var marks = new Dictionary<ClaimId, ClaimMarks>();
        foreach (var claim in question.Claims)
        {
            if (claim.CopyOf is not null)
            {
                Mark(claim.Id, ClaimMarks.Copied);
            }
        }

        foreach (var aside in question.Asides)
        {
            Mark(aside.Claim, aside.Why switch
            {
                Verdict.Revised => ClaimMarks.Revised,
                Verdict.Transcription => ClaimMarks.Copied,
                _ => ClaimMarks.None,
            });
        }

        foreach (var bearer in question.Positions.Where(position => position.Lapsed).SelectMany(position => position.Bearers))
        {
            Mark(bearer, ClaimMarks.Lapsed);
        }

        foreach (var claim in ContradictingThemselves(question))
        {
            Mark(claim, ClaimMarks.ContradictsItself);
        }

        return marks;

        void Mark(ClaimId claim, ClaimMarks mark) => marks[claim] = marks.GetValueOrDefault(claim) | mark;
    }

    /// <summary>Pairs are looked at only where a source could contradict itself.</summary>
    private static IEnumerable<ClaimId> ContradictingThemselves(Question question) =>
        question.Claims.Length < 2 || question.Claims.DistinctBy(claim => claim.Source).Count() == question.Claims.Length
            ? []
            : question.Pairs.HalvesOf(Verdict.SelfContradiction);
}
