using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The pairs that give a question the status it has, or would have without an editor's decision.</summary>
public static class DecidingPairs
{
    /// <summary>None where the status comes of no pair: sources agree, or all goes back to one.</summary>
    public static IEnumerable<PairVerdict> Of(Question question)
    {
        var aside = question.Asides.Select(item => item.Claim).ToHashSet();
        return question.Pairs.With(Verdicts(question.OpenStatus))
            .Where(pair => question.OpenStatus == QuestionStatus.Revised || !(aside.Contains(pair.A) || aside.Contains(pair.B)));
    }

    private static Verdict[] Verdicts(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => [Verdict.Contradicts, Verdict.SelfContradiction],
        QuestionStatus.Doubted => [Verdict.Doubted],
        QuestionStatus.Competing => [Verdict.Competing],
        QuestionStatus.Unsettled => [Verdict.Overlaps],
        QuestionStatus.Revised => [Verdict.Revised],
        _ => [],
    };
}
