using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A source as a document, and all that it says.</summary>
public sealed record SourceRecordView
{
    public string? Kind { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Accessed { get; init; }

    /// <summary>Checked: http or https.</summary>
    public string? Url { get; init; }

    public string? Archived { get; init; }

    public string? Reliability { get; init; }

    public string? ReliabilityNote { get; init; }

    /// <summary>Sources that have their content from it, it from them, or both from one origin.</summary>
    public ImmutableArray<SourceRelationView> Relations { get; init; } = [];

    /// <summary>Everything it says, in order of place in the source, then page; or the first part of it.</summary>
    public required ImmutableArray<SourceClaimView> Claims { get; init; }

    /// <summary>How many statements there are.</summary>
    public int Total { get; init; }

    public Paging? Paging { get; init; }

    public required int Disputed { get; init; }

    public required int Revised { get; init; }

    public required int Copied { get; init; }

    public required int Lapsed { get; init; }

    public required int SelfContradictions { get; init; }
}

/// <summary>"Copies from", "Is copied by", "Shares the origin X with", and those sources; <paramref name="HasMore"/> if not all are listed.</summary>
public sealed record SourceRelationView(string Words, ImmutableArray<PageLink> Sources, bool HasMore);

/// <summary>One claim on its source's page.</summary>
public sealed record SourceClaimView
{
    public required PageLink Page { get; init; }

    /// <summary>What the statement gives away: it is folded.</summary>
    public SpoilerMark? Spoiler { get; init; }

    public required string PropertyLabel { get; init; }

    /// <summary>Leads to the question on its page.</summary>
    public required Route Question { get; init; }

    public required EvidenceView Evidence { get; init; }

    public required QuestionStatus Status { get; init; }

    /// <summary>"disputed", "replaced since", "copied", "passed", "contradicts itself".</summary>
    public ImmutableArray<string> Marks { get; init; } = [];
}
