using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

public enum ValueKind
{
    /// <summary>A value of the property's type.</summary>
    Known,

    /// <summary><c>none</c>: the source says that nothing is set or exists.</summary>
    None,

    /// <summary><c>unknown</c>: the source does not know or say; never compared.</summary>
    Unknown,
}

/// <summary>A value as written, as it reads, and as the possibilities it leaves open.</summary>
public sealed record ClaimValue
{
    /// <summary>The text in the front matter; a YAML sequence as <c>[a, b]</c>.</summary>
    public required string Written { get; init; }

    /// <summary>The value in one fixed spelling, for data files: <c>2023-12-21</c>, <c>404000000 USD</c>, a page's id.</summary>
    public required string Canonical { get; init; }

    /// <summary>The value for a reader: "21 December 2023", "2030 or later", "over $404 million".</summary>
    public required string Display { get; init; }

    public ValueKind Kind { get; init; } = ValueKind.Known;

    /// <summary>What the value may be; null only where <see cref="Kind"/> is unknown.</summary>
    public Possibilities? Set { get; init; }

    /// <summary>The value itself is uncertain (<c>?</c> or <c>%</c>), which makes an assertion a hedge.</summary>
    public bool Uncertain { get; init; }

    /// <summary>A quantity of one number without "over", "under" or a range: two of these that overlap agree.</summary>
    public bool SingleNumber { get; init; }

    /// <summary>A quantity's own unit, where its property names none: amounts of one question must have the same.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the value orders before another in a list of positions; equal keys keep the order of text.</summary>
    public decimal SortKey { get; init; }

    /// <summary>The names in a page value, as written, each with the page it resolved to.</summary>
    public ImmutableArray<PageReference> Pages { get; init; } = [];
}

/// <summary>A page named in a value; no <paramref name="Id"/> makes it a red link.</summary>
public sealed record PageReference(string Name, PageId? Id);
