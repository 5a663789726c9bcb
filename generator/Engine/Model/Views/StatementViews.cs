using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Every statement on one question, a part a page, where they are too many for a callout.</summary>
public sealed record QuestionStatementsView : PageView
{
    /// <summary>Leads back to the question on its page.</summary>
    public required PageLink Question { get; init; }

    /// <summary>What the statements give away: they are folded.</summary>
    public SpoilerMark? Spoiler { get; init; }

    /// <summary>How many there are on all pages.</summary>
    public required int Count { get; init; }

    /// <summary>This page's statements under their values, in order of value.</summary>
    public required ImmutableArray<StatementGroup> Groups { get; init; }

    /// <summary>Null where this page holds all.</summary>
    public Paging? Paging { get; init; }
}

/// <summary>Statements of one value; <paramref name="Denied"/> if it is what they deny.</summary>
public sealed record StatementGroup(string Value, bool Denied, ImmutableArray<StatementEntry> Statements);

/// <summary>A statement, and why it stands aside if it does.</summary>
public sealed record StatementEntry(EvidenceView Evidence, string? WhyAside);
