using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

public enum Stance
{
    Asserted,
    Reported,
    Hedged,
    Rumoured,
    Denied,
}

/// <summary>Who said something: a page, a plain name, or an anonymous voice of one root source.</summary>
/// <param name="Key">Two voices are one where their keys are equal.</param>
/// <param name="Name">For the reader.</param>
/// <param name="Page">The voice's own page, if it has one.</param>
public sealed record Voice(string Key, string Name, PageId? Page) : IComparable<Voice>
{
    public int CompareTo(Voice? other) => string.CompareOrdinal(Key, other?.Key);
}

/// <summary>A narrowing of what a claim is about: <c>territory: US</c>. <paramref name="Token"/> is the value folded for comparison.</summary>
public sealed record Qualifier(string Key, string Value, string Token);

/// <summary>A date as written, as it reads, and as a set of days.</summary>
public sealed record DateValue(string Written, string Display, IntervalSet Days);

/// <summary>One source's statement about one property of one page.</summary>
public sealed record Claim
{
    public required ClaimId Id { get; init; }

    public required QuestionId Question { get; init; }

    public required ClaimValue Value { get; init; }

    /// <summary>As written, but hedged where an asserted or reported value is itself uncertain; of a copy, never stronger than its origin's.</summary>
    public required Stance Stance { get; init; }

    public required PageId Source { get; init; }

    /// <summary>Those whose statement it is, where the source names them.</summary>
    public ImmutableArray<Voice> Speakers { get; init; } = [];

    /// <summary>When it was stated, where the claim itself says so.</summary>
    public DateValue? Stated { get; init; }

    public string? Quote { get; init; }

    public string? Locator { get; init; }

    public ImmutableArray<Qualifier> Qualifiers { get; init; } = [];

    /// <summary>The source whose statement this one acknowledges and replaces.</summary>
    public PageId? Supersedes { get; init; }

    /// <summary>Where its value is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Whose word it rests on: its speakers, or the roots of its source; of a copy, its origin's. Set by the analysis.</summary>
    public ImmutableArray<Voice> Origins { get; init; } = [];

    /// <summary>When it was stated, by itself or by its root source; null where nothing dates it. Set by the analysis.</summary>
    public DateValue? StatedOn { get; init; }

    /// <summary>The claim this one only passes on, if it is a copy. Set by the analysis.</summary>
    public ClaimId? CopyOf { get; init; }

    /// <summary>Hedged and rumoured claims are weak; asserted, reported and denied ones strong.</summary>
    public bool IsWeak => Stance is Stance.Hedged or Stance.Rumoured;
}
