using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The pairs that give a question the status it has, or would have without an editor's decision.</summary>
public static class DecidingPairs
{
    /// <summary>None where the status comes of no pair: sources agree, or all goes back to one.</summary>
    public static IEnumerable<PairVerdict> Of(Question question) =>
        question.Pairs.With(Verdicts(question.OpenStatus)).Where(Rule(question));

    /// <summary>Tells whether a pair of the question is one of them.</summary>
    public static Func<PairVerdict, bool> Rule(Question question)
    {
        var verdicts = Verdicts(question.OpenStatus);
        var aside = question.OpenStatus == QuestionStatus.Revised ? [] : question.Asides.Select(item => item.Claim).ToHashSet();
        return pair => verdicts.Contains(pair.Verdict) && !aside.Contains(pair.A) && !aside.Contains(pair.B);
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
