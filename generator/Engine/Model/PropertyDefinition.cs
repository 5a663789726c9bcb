using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>An entry of the claim vocabulary, <c>properties.yml</c>.</summary>
public sealed record PropertyDefinition
{
    public required PropertyId Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The property as a question in plain words: "When will it be released?"</summary>
    public required string Question { get; init; }

    /// <summary>The name of a registered claim type: date, period, quantity, choice, page, text.</summary>
    public required string Type { get; init; }

    /// <summary>Several values may all be true (<c>cardinality: many</c>).</summary>
    public bool Many { get; init; }

    /// <summary>A later statement may replace an earlier one.</summary>
    public bool Volatile { get; init; }

    /// <summary>A date that passes without anyone saying it came true is marked.</summary>
    public bool Lapses { get; init; }

    /// <summary>The unit every quantity must have.</summary>
    public string? Unit { get; init; }

    public Tolerance? Tolerance { get; init; }

    /// <summary>The values of a choice, in order.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Sources as written, whose statements may replace other sources' earlier ones.</summary>
    public ImmutableArray<Located<string>> Authority { get; init; } = [];

    /// <summary>The schema.org property that says the same of a page's subject, or null.</summary>
    public string? Schema { get; init; }

    /// <summary>Its place in the vocabulary, which orders properties where nothing else does.</summary>
    public int Order { get; init; }
}

public enum ToleranceUnit
{
    Percent,
    Days,
    Months,
    Years,
}

/// <summary>How near is near enough: <c>5%</c> of a quantity; <c>30d</c>, <c>6m</c>, <c>1y</c> around a date.</summary>
public sealed record Tolerance(string Written, decimal Amount, ToleranceUnit Unit);
