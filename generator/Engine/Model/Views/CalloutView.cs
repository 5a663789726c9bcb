using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>How much room a question's callout takes.</summary>
public enum CalloutWeight
{
    /// <summary>Sources disagree: at the top of the page.</summary>
    Callout,

    /// <summary>Doubted, competing, or resolved.</summary>
    Note,

    /// <summary>Unsettled.</summary>
    Quiet,

    /// <summary>Revised: closed until asked for.</summary>
    History,
}

/// <summary>A question as its callout shows it.</summary>
public sealed record CalloutView : View
{
    public required QuestionId Question { get; init; }

    /// <summary>The id of the callout on the page: <c>question-release-date</c>.</summary>
    public required string Anchor { get; init; }

    public required QuestionStatus Status { get; init; }

    public required CalloutWeight Weight { get; init; }

    /// <summary>"Sources disagree", "Not everyone is sure", …</summary>
    public required string Heading { get; init; }

    /// <summary>What is asked, in plain words.</summary>
    public required string QuestionText { get; init; }

    public required string PropertyLabel { get; init; }

    /// <summary>The page the question is about.</summary>
    public required PageLink Page { get; init; }

    /// <summary>What the answers give away; they are folded on every page but their own.</summary>
    public SpoilerMark? Spoiler { get; init; }

    /// <summary>The callout stands on another page than the one it is about.</summary>
    public bool Elsewhere { get; init; }

    /// <summary>The question's place on its own page.</summary>
    public required Route Permalink { get; init; }

    /// <summary>In order of value; of a question with very many, those with most voices.</summary>
    public required ImmutableArray<PositionView> Positions { get; init; }

    /// <summary>How many more positions there are.</summary>
    public int MorePositions { get; init; }

    /// <summary>Statements that go with more than one of the positions.</summary>
    public ImmutableArray<SharedView> Shared { get; init; } = [];

    /// <summary>How many more of these there are.</summary>
    public int MoreShared { get; init; }

    /// <summary>Statements that count for nothing in the verdict, each with the reason.</summary>
    public ImmutableArray<AsideView> Asides { get; init; } = [];

    /// <summary>How many more of these there are.</summary>
    public int MoreAsides { get; init; }

    /// <summary>Lists every statement on the question, where some are left out here.</summary>
    public Route? Statements { get; init; }

    /// <summary>Why this is a disagreement, one line each, without repetition.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Since when the disagreement stands, for the reader.</summary>
    public string? Since { get; init; }

    /// <summary>Dates only.</summary>
    public TimelineView? Timeline { get; init; }

    public ResolutionView? Resolution { get; init; }

    /// <summary>Opens the page for editing.</summary>
    public string? AddSourceUrl { get; init; }

    /// <summary>Leads to the question: its callout where its page shows one by itself, else the page.</summary>
    public required Route Address { get; init; }

    /// <summary>The question's entry on the page of all disagreements.</summary>
    public required Route Entry { get; init; }
}

/// <summary>One answer, and those who give it.</summary>
public sealed record PositionView
{
    /// <summary>Its number in the callout, from 1.</summary>
    public required int Number { get; init; }

    public required ImmutableArray<NameLink> Parts { get; init; }

    /// <summary>"expected", "rumoured", "denied", or null for a value that somebody states outright.</summary>
    public string? StanceWord { get; init; }

    /// <summary>Nobody states it outright.</summary>
    public bool Weak { get; init; }

    public bool Denied { get; init; }

    /// <summary>"US", where the claims that bear it are about that alone.</summary>
    public string? Qualifier { get; init; }

    /// <summary>"The day has passed, and no source here has spoken since."</summary>
    public string? LapsedNote { get; init; }

    /// <summary>Voices behind the value.</summary>
    public required ImmutableArray<NameLink> Voices { get; init; }

    /// <summary>How many more voices there are.</summary>
    public int MoreVoices { get; init; }

    /// <summary>Statements that bear the value, the earliest first, each under the voices that it rests on.</summary>
    public ImmutableArray<EvidenceView> Evidence { get; init; } = [];

    /// <summary>Statements that allow this value and more, but none of the other positions.</summary>
    public ImmutableArray<EvidenceView> Consistent { get; init; } = [];

    /// <summary>How many more statements bear this value, or allow it alone.</summary>
    public int MoreEvidence { get; init; }
}

/// <summary>A statement that goes with several positions, and the numbers of these.</summary>
public sealed record SharedView(EvidenceView Evidence, ImmutableArray<int> Answers);

/// <summary>A claim as evidence: who says what, where, when.</summary>
public sealed record EvidenceView
{
    public required ClaimId Claim { get; init; }

    /// <summary>"says", "reports", "expects", "rumours", "denies"; of several speakers "say", …</summary>
    public required string Verb { get; init; }

    /// <summary>Those who speak: speakers where the source names them, else the source; under an answer, the voices that it rests on.</summary>
    public required ImmutableArray<NameLink> Speakers { get; init; }

    /// <summary>The value as this claim has it.</summary>
    public required string Value { get; init; }

    public required PageLink Source { get; init; }

    public string? Quote { get; init; }

    public string? Locator { get; init; }

    /// <summary>When it was stated; of a copy, when the copy came out.</summary>
    public string? Stated { get; init; }

    /// <summary>Sources that only pass this on.</summary>
    public ImmutableArray<EvidenceView> Copies { get; init; } = [];

    /// <summary>How many more of these there are.</summary>
    public int MoreCopies { get; init; }

    /// <summary>Opens a form to say that something is wrong with this claim.</summary>
    public string? ReportUrl { get; init; }
}

/// <summary>
/// A statement that stands aside, and why: "replaced by a later statement", with some of those that put it there and
/// how many more there are.
/// </summary>
public sealed record AsideView(EvidenceView Evidence, string Why, ImmutableArray<EvidenceView> By, int MoreBy = 0);

public sealed record ResolutionView(string Value, string Because, string? On, bool Stale);
