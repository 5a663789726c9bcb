namespace AlitaWiki.Engine.Model;

/// <summary>Statuses in words.</summary>
public static class StatusNames
{
    /// <summary>As data files, attributes and anchors spell it: <c>single-origin</c>.</summary>
    public static string Of(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => "disputed",
        QuestionStatus.Doubted => "doubted",
        QuestionStatus.Competing => "competing",
        QuestionStatus.Unsettled => "unsettled",
        QuestionStatus.Revised => "revised",
        QuestionStatus.Agreed => "agreed",
        QuestionStatus.SingleOrigin => "single-origin",
        QuestionStatus.Resolved => "resolved",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>A status as a reader meets it: "Sources disagree".</summary>
    public static string Heading(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => "Sources disagree",
        QuestionStatus.Doubted => "Not everyone is sure",
        QuestionStatus.Competing => "Competing expectations",
        QuestionStatus.Unsettled => "Not settled",
        QuestionStatus.Revised => "Changed over time",
        QuestionStatus.Agreed => "Sources agree",
        QuestionStatus.SingleOrigin => "One origin",
        QuestionStatus.Resolved => "Decided by the editors",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
