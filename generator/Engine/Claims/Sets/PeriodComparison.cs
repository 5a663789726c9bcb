using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Compares periods: rectangles of starts and ends, of which only the part with start ≤ end counts. Once starts that no
/// end can follow and ends that no start can precede are cut off, the part's shadows on the two axes are the two sets
/// themselves, and one part lies inside another exactly where its shadows do.
/// </summary>
internal static class PeriodComparison
{
    public static SetRelation Compare(PeriodSet first, PeriodSet second)
    {
        if (HasOneStartAndEnd(first) && HasOneStartAndEnd(second))
            return CompareSingle(first, second);
        if (!Meet(first, second))
            return first == second ? SetRelation.Equal : SetRelation.Disjoint;

        return SetRelations.Of(true, !IsWithin(first, second), !IsWithin(second, first));
    }

    /// <summary>The same periods without starts that no end can follow and ends that no start can precede.</summary>
    public static PeriodSet CutOff(this PeriodSet period)
    {
        var (starts, ends) = (period.Starts.Intervals, period.Ends.Intervals);
        return new PeriodSet(
            new IntervalSet(IntervalIntersection.Of(starts, [new(Unbounded.Below, ends[^1].End)])),
            new IntervalSet(IntervalIntersection.Of(ends, [new(starts[0].Start, Unbounded.Above)])));
    }

    private static bool HasOneStartAndEnd(PeriodSet period) =>
        period.Starts.Intervals.Length == 1 && period.Ends.Intervals.Length == 1;

    /// <summary>The common case, without a new set.</summary>
    private static SetRelation CompareSingle(PeriodSet first, PeriodSet second)
    {
        var (firstStart, firstEnd) = SingleCutOff(first);
        var (secondStart, secondEnd) = SingleCutOff(second);
        var starts = IntervalComparison.Compare(firstStart, secondStart);
        var ends = IntervalComparison.Compare(firstEnd, secondEnd);
        var meet = starts != SetRelation.Disjoint && ends != SetRelation.Disjoint
            && decimal.Max(firstStart.Start, secondStart.Start) < decimal.Min(firstEnd.End, secondEnd.End);
        return !meet ? SetRelation.Disjoint : SetRelations.Of(
            true,
            !(IsWithin(starts) && IsWithin(ends)),
            !(IsWithin(starts.Mirrored()) && IsWithin(ends.Mirrored())));
    }

    private static (Interval Start, Interval End) SingleCutOff(PeriodSet period)
    {
        var (start, end) = (period.Starts.Intervals[0], period.Ends.Intervals[0]);
        return (start with { End = decimal.Min(start.End, end.End) }, end with { Start = decimal.Max(start.Start, end.Start) });
    }

    private static bool Meet(PeriodSet first, PeriodSet second)
    {
        var starts = IntervalIntersection.Of(first.Starts.Intervals, second.Starts.Intervals);
        var ends = IntervalIntersection.Of(first.Ends.Intervals, second.Ends.Intervals);
        return starts.Length > 0 && ends.Length > 0 && starts[0].Start < ends[^1].End;
    }

    private static bool IsWithin(PeriodSet inner, PeriodSet outer)
    {
        var possible = inner.CutOff();
        return IsWithin(possible.Starts.Intervals, outer.Starts.Intervals)
            && IsWithin(possible.Ends.Intervals, outer.Ends.Intervals);
    }

    private static bool IsWithin(ImmutableArray<Interval> inner, ImmutableArray<Interval> outer) =>
        IsWithin(IntervalComparison.Compare(inner, outer));

    private static bool IsWithin(SetRelation relation) => relation is SetRelation.Equal or SetRelation.Inside;
}
