using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The pairs that give a question the status it has, or would have without an editor's decision.</summary>
public static class DecidingPairs
{
    /// <summary>None where the status comes of no pair: sources agree, or all goes back to one.</summary>
    public static IEnumerable<PairVerdict> Of(Question question) =>
        Standing(question).With(Verdicts(question.OpenStatus));

    /// <summary>Tells whether a pair of the question is one of them.</summary>
    public static Func<PairVerdict, bool> Rule(Question question)
    {
        var verdicts = Verdicts(question.OpenStatus);
        var aside = Aside(question);
        return pair => verdicts.Contains(pair.Verdict) && !aside.Contains(pair.A) && !aside.Contains(pair.B);
    }

    private static PairList Standing(Question question)
    {
        var aside = Aside(question);
        return aside.Count == 0
            ? question.Pairs
            : question.Pairs.Among(question.Claims.Select(claim => claim.Id).Where(id => !aside.Contains(id)).ToHashSet());
    }

    /// <summary>The claims of which no pair counts.</summary>
    private static HashSet<ClaimId> Aside(Question question) =>
        question.OpenStatus == QuestionStatus.Revised ? [] : [.. question.Asides.Select(item => item.Claim)];

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
