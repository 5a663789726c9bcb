using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Brings periods into the one form that compares. A period is a rectangle of starts and ends, of which only the part
/// with start ≤ end counts. Once starts that no end can follow and ends that no start can precede are cut off, the part's
/// shadows on the two axes are the two sets themselves, and one part lies inside another exactly where its shadows do.
/// </summary>
internal static class PeriodForm
{
    public static PeriodSet CutOff(this PeriodSet period)
    {
        var (starts, ends) = (period.Starts.Intervals, period.Ends.Intervals);
        return new PeriodSet(
            new IntervalSet(IntervalIntersection.Of(starts, [new(Unbounded.Below, ends[^1].End)])),
            new IntervalSet(IntervalIntersection.Of(ends, [new(starts[0].Start, Unbounded.Above)])));
    }
}
