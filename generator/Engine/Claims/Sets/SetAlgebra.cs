using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What sets of one type have in common, and what they cover together.</summary>
public static class SetAlgebra
{
    /// <summary>The possibilities in both; null where there are none.</summary>
    public static Possibilities? Intersection(Possibilities first, Possibilities second) => (first, second) switch
    {
        (IntervalSet a, IntervalSet b) => Intersection(a, b),
        (TokenSet a, TokenSet b) => a.Tokens.Where(b.Tokens.Contains).ToImmutableArray() is { Length: > 0 } tokens
            ? new TokenSet(tokens)
            : null,
        (PeriodSet a, PeriodSet b) => Intersection(a.Starts, b.Starts) is { } starts
            && Intersection(a.Ends, b.Ends) is { } ends
            && starts.Intervals[0].Start < ends.Intervals[^1].End
                ? new PeriodSet(starts, ends)
                : null,
        (NothingSet, NothingSet) => first,
        _ => null,
    };

    /// <summary>The possibilities in either; null where no single set of the model can hold them, as for two periods.</summary>
    public static Possibilities? Union(Possibilities first, Possibilities second) => (first, second) switch
    {
        (IntervalSet a, IntervalSet b) => Union(a, b),
        (TokenSet a, TokenSet b) =>
            new TokenSet([.. a.Tokens.Union(b.Tokens, StringComparer.Ordinal).Order(StringComparer.Ordinal)]),
        _ => first.IsWithin(second) ? second : second.IsWithin(first) ? first : null,
    };

    private static IntervalSet? Intersection(IntervalSet first, IntervalSet second) =>
        IntervalIntersection.Of(first.Intervals, second.Intervals) is not { Length: > 0 } common ? null
        : common == first.Intervals ? first
        : new IntervalSet(common);

    private static IntervalSet Union(IntervalSet first, IntervalSet second)
    {
        var merged = new List<Interval>();
        foreach (var interval in first.Intervals.Concat(second.Intervals).OrderBy(interval => interval.Start))
        {
            if (merged.Count > 0 && interval.Start <= merged[^1].End)
                merged[^1] = new Interval(merged[^1].Start, decimal.Max(merged[^1].End, interval.End));
            else
                merged.Add(interval);
        }

        return new IntervalSet([.. merged]);
    }
}
