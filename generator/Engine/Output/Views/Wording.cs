using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The words in which stances, verdicts and statuses are told to a reader.</summary>
public static class Wording
{
    /// <summary>On a position whose day has passed without a word since.</summary>
    public const string Lapsed = "Passed, with no word since.";

    /// <summary>What so many speakers do.</summary>
    public static string Verb(Stance stance, int speakers = 1) => (stance, speakers == 1) switch
    {
        (Stance.Asserted, true) => "says",
        (Stance.Asserted, false) => "say",
        (Stance.Reported, true) => "reports",
        (Stance.Reported, false) => "report",
        (Stance.Hedged, true) => "expects",
        (Stance.Hedged, false) => "expect",
        (Stance.Rumoured, true) => "rumours",
        (Stance.Rumoured, false) => "rumour",
        (Stance.Denied, true) => "denies",
        (Stance.Denied, false) => "deny",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };

    /// <summary>A text as it starts a line of its own.</summary>
    public static string Capitalised(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>A date after the word "since"; one known only as a stretch says so.</summary>
    public static string Since(DateValue date) =>
        date.Display.StartsWith("between ", StringComparison.Ordinal) ? "some time " + date.Display : date.Display;

    /// <summary>The word shown with a value that no source states outright.</summary>
    public static string? StanceWord(Stance stance) => stance switch
    {
        Stance.Hedged => "expected",
        Stance.Rumoured => "rumoured",
        Stance.Denied => "denied",
        _ => null,
    };

    /// <summary>What a status means, for the page that lists its questions.</summary>
    public static string Meaning(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => "At least two sources state things that cannot both be true.",
        QuestionStatus.Doubted => "One source states it outright; another expects something that does not go with it.",
        QuestionStatus.Competing => "Nothing is stated outright, and the expectations do not go together.",
        QuestionStatus.Unsettled => "The statements overlap, but none of them is precise enough to settle it.",
        QuestionStatus.Revised => "A later statement has replaced an earlier one.",
        QuestionStatus.Agreed => "Two or more independent voices say the same.",
        QuestionStatus.SingleOrigin => "All that is known goes back to one voice.",
        QuestionStatus.Resolved => "The editors have decided, and the evidence is still the evidence they decided on.",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static CalloutWeight Weight(QuestionStatus status) => status switch
    {
        QuestionStatus.Disputed => CalloutWeight.Callout,
        QuestionStatus.Doubted or QuestionStatus.Competing or QuestionStatus.Resolved => CalloutWeight.Note,
        QuestionStatus.Revised => CalloutWeight.History,
        _ => CalloutWeight.Quiet,
    };

    /// <summary>Whether a page shows the question's callout without being asked to.</summary>
    public static bool HasCallout(Question question) =>
        question.Status is not (QuestionStatus.Agreed or QuestionStatus.SingleOrigin);

    /// <summary>Questions to which there is more than one answer.</summary>
    public static bool IsOpen(QuestionStatus status) =>
        status is QuestionStatus.Disputed or QuestionStatus.Doubted or QuestionStatus.Competing;

    /// <summary>Statuses under which something stands open since some day.</summary>
    public static bool IsContested(QuestionStatus status) => IsOpen(status) || status == QuestionStatus.Unsettled;

    public static string WhyAside(Verdict why) => why switch
    {
        Verdict.Transcription => "copied differently from its origin, whose statement stands",
        Verdict.Revised => "replaced by a later statement",
        Verdict.SelfContradiction => "the same source also says something that does not go with it",
        Verdict.SelfHedge => "the same source also states something outright",
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, null),
    };

    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Official => "Official statement",
        SourceKind.Interview => "Interview",
        SourceKind.News => "News",
        SourceKind.Blog => "Blog",
        SourceKind.Rumour => "Rumour",
        SourceKind.Database => "Database",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
