using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>The page's claims at a glance: a row a question, every contested value shown and marked.</summary>
public sealed record InfoboxView(string Title, ImageReference? Image, ImmutableArray<InfoboxRow> Rows);

public sealed record InfoboxRow
{
    public required string Label { get; init; }

    public required QuestionStatus Status { get; init; }

    /// <summary>The question's anchor on its page: its callout's, or the row's own where it has none.</summary>
    public required string Anchor { get; init; }

    public required bool HasCallout { get; init; }

    public required ImmutableArray<InfoboxValue> Values { get; init; }

    /// <summary>Lists every statement on the question, where some are left out.</summary>
    public Route? Statements { get; init; }
}

public sealed record InfoboxValue
{
    /// <summary>The position's number in the callout, from 1; null for a decision, and for what stands for values left out.</summary>
    public int? Number { get; init; }

    /// <summary>The value's parts: one plain text, or the names of pages joined by "or".</summary>
    public required ImmutableArray<NameLink> Parts { get; init; }

    /// <summary>"expected", "rumoured", "denied", or null for a value that a source states outright.</summary>
    public string? StanceWord { get; init; }

    /// <summary>Nobody states it outright.</summary>
    public bool Weak { get; init; }

    public bool Denied { get; init; }

    public bool Lapsed { get; init; }

    /// <summary>What narrows it: "US".</summary>
    public string? Qualifier { get; init; }

    public ImmutableArray<CitationMark> Citations { get; init; } = [];

    /// <summary>How many more sources bear it.</summary>
    public int MoreCitations { get; init; }
}
