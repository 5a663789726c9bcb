using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The pairs that give a question the status it has, or would have without an editor's decision.</summary>
public static class DecidingPairs
{
    /// <summary>None where the status comes of no pair: sources agree, or all goes back to one.</summary>
    public static IEnumerable<PairVerdict> Of(Question question)
    {
        var aside = question.Asides.Select(item => item.Claim).ToHashSet();
        return question.Pairs
            .Where(pair => Gives(question.OpenStatus, pair.Verdict))
            .Where(pair => question.OpenStatus == QuestionStatus.Revised || !(aside.Contains(pair.A) || aside.Contains(pair.B)));
    }

    private static bool Gives(QuestionStatus status, Verdict verdict) => status switch
    {
        QuestionStatus.Disputed => verdict is Verdict.Contradicts or Verdict.SelfContradiction,
        QuestionStatus.Doubted => verdict == Verdict.Doubted,
        QuestionStatus.Competing => verdict == Verdict.Competing,
        QuestionStatus.Unsettled => verdict == Verdict.Overlaps,
        QuestionStatus.Revised => verdict == Verdict.Revised,
        _ => false,
    };
}
