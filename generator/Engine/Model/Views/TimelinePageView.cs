using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Every date of the wiki in order of time, or as many as a page holds. The list is the content; the bars decorate it.</summary>
public sealed record TimelinePageView : PageView
{
    /// <summary>The day the wiki speaks for, in words.</summary>
    public required string AsOf { get; init; }

    /// <summary>One axis for all bars of the page; none where no date has a place on it.</summary>
    public ImmutableArray<TimelineTick> Ticks { get; init; } = [];

    /// <summary>The day the wiki speaks for, where it lies on the axis.</summary>
    public TimelineTick? Today { get; init; }

    public required ImmutableArray<TimelineGroup> Groups { get; init; }

    public Paging? Paging { get; init; }
}

/// <summary>Dates under one heading: of a year, or those that have none.</summary>
public sealed record TimelineGroup(string Heading, string Anchor, ImmutableArray<TimelineEntry> Entries);

/// <summary>A date as the wiki's pages answer it.</summary>
public sealed record TimelineEntry
{
    public required PageLink Page { get; init; }

    public required string PropertyLabel { get; init; }

    /// <summary>Where the page answers it.</summary>
    public required Route Question { get; init; }

    public required QuestionStatus Status { get; init; }

    /// <summary>Something about it is not settled, and the page says what.</summary>
    public required bool HasCallout { get; init; }

    /// <summary>What the dates would give away.</summary>
    public SpoilerMark? Spoiler { get; init; }

    /// <summary>Not all answers can be true.</summary>
    public required bool Alternatives { get; init; }

    public required ImmutableArray<TimelineAnswer> Answers { get; init; }

    /// <summary>How many answers are left out.</summary>
    public int MoreAnswers { get; init; }

    /// <summary>Where all statements stand, if not on the page itself.</summary>
    public Route? Statements { get; init; }
}

/// <summary>One answer with its bar, whose label is the answer in words.</summary>
public sealed record TimelineAnswer(TimelineBar Bar, string? StanceWord, string? Qualifier);
