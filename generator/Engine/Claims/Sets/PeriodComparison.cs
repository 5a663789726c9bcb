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
        if (!Meet(first, second))
            return first == second ? SetRelation.Equal : SetRelation.Disjoint;

        return SetRelations.Of(true, !IsWithin(first, second), !IsWithin(second, first));
    }

    private static bool Meet(PeriodSet first, PeriodSet second)
    {
        var starts = IntervalIntersection.Of(first.Starts.Intervals, second.Starts.Intervals);
        var ends = IntervalIntersection.Of(first.Ends.Intervals, second.Ends.Intervals);
        return starts.Length > 0 && ends.Length > 0 && starts[0].Start < ends[^1].End;
    }

    private static bool IsWithin(PeriodSet inner, PeriodSet outer)
    {
        var (starts, ends) = (inner.Starts.Intervals, inner.Ends.Intervals);
        ImmutableArray<Interval> possibleStarts = [new(Unbounded.Below, ends[^1].End)];
        ImmutableArray<Interval> possibleEnds = [new(starts[0].Start, Unbounded.Above)];
        return IsWithin(IntervalIntersection.Of(starts, possibleStarts), outer.Starts.Intervals)
            && IsWithin(IntervalIntersection.Of(ends, possibleEnds), outer.Ends.Intervals);
    }

    private static bool IsWithin(ImmutableArray<Interval> inner, ImmutableArray<Interval> outer) =>
        IntervalComparison.Compare(inner, outer) is SetRelation.Equal or SetRelation.Inside;
}
