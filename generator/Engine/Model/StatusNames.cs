namespace AlitaWiki.Engine.Model;

/// <summary>Statuses as data files, attributes and anchors spell them.</summary>
public static class StatusNames
{
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
}
