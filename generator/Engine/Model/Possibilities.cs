using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>The set of things a value may mean. Values are compared as these sets, never as text.</summary>
public abstract record Possibilities;

/// <summary>
/// Points from <paramref name="Start"/> (included) to <paramref name="End"/> (excluded) on a line: day numbers of the
/// proleptic Gregorian calendar (day 0 is 0001-01-01), or amounts of a unit.
/// <see cref="Unbounded.Below"/> and <see cref="Unbounded.Above"/> stand for no bound.
/// </summary>
public readonly record struct Interval(decimal Start, decimal End)
{
    public bool IsUnboundedBelow => Start == Unbounded.Below;

    public bool IsUnboundedAbove => End == Unbounded.Above;
}

/// <summary>The ends of an interval that has none.</summary>
public static class Unbounded
{
    public const decimal Below = decimal.MinValue;
    public const decimal Above = decimal.MaxValue;
}

/// <summary>A union of disjoint, non-touching intervals in order: dates and quantities.</summary>
public sealed record IntervalSet(ImmutableArray<Interval> Intervals) : Possibilities
{
    public bool Equals(IntervalSet? other) => other is not null && Intervals.AsSpan().SequenceEqual(other.Intervals.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var interval in Intervals)
        {
            hash.Add(interval);
        }

        return hash.ToHashCode();
    }
}

/// <summary>A finite set of folded tokens in ordinal order: choices, pages, texts.</summary>
public sealed record TokenSet(ImmutableArray<string> Tokens) : Possibilities
{
    public bool Equals(TokenSet? other) => other is not null && Tokens.AsSpan().SequenceEqual(other.Tokens.AsSpan());

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var token in Tokens)
        {
            hash.Add(token, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}

/// <summary>Pairs of a start and an end with start ≤ end: periods.</summary>
public sealed record PeriodSet(IntervalSet Starts, IntervalSet Ends) : Possibilities;

/// <summary>The one possibility that nothing is set or exists; it lies outside every type's domain.</summary>
public sealed record NothingSet : Possibilities;
