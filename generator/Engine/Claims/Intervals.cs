using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Brings intervals into the one form that compares.</summary>
internal static class Intervals
{
    public static IntervalSet Everything { get; } = new([new Interval(Unbounded.Below, Unbounded.Above)]);

    /// <summary>Sorts, leaves out empty intervals, and merges those that overlap or touch.</summary>
    public static IntervalSet Normalize(List<Interval> intervals)
    {
        if (intervals is [var only] && only.Start < only.End)
        {
            return new IntervalSet([only]);
        }

        intervals.Sort(static (a, b) => a.Start.CompareTo(b.Start) is var order and not 0 ? order : a.End.CompareTo(b.End));
        var merged = ImmutableArray.CreateBuilder<Interval>(intervals.Count);
        foreach (var interval in intervals)
        {
            if (interval.Start >= interval.End)
            {
                continue;
            }

            if (merged.Count > 0 && interval.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = decimal.Max(merged[^1].End, interval.End) };
                continue;
            }

            merged.Add(interval);
        }

        return new IntervalSet(merged.DrainToImmutable());
    }
}
