using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The days that a date or period may be.</summary>
/// <param name="Stretches">In order, with gaps between them.</param>
/// <param name="Core">The days that a period holds wherever it starts and ends.</param>
internal sealed record DatedSpan(ImmutableArray<Interval> Stretches, bool IsPeriod = false, Interval? Core = null)
{
    /// <summary>Null where the possibilities are no days.</summary>
    public static DatedSpan? Of(Possibilities? set) => set switch
    {
        IntervalSet { Intervals.Length: > 0 } days => new DatedSpan(days.Intervals),
        PeriodSet { Starts.Intervals.Length: > 0, Ends.Intervals.Length: > 0 } period => Of(period.Starts.Intervals, period.Ends.Intervals),
        _ => null,
    };

    /// <summary>Every bound there is: first days, and days after last ones.</summary>
    public IEnumerable<decimal> Bounds
    {
        get
        {
            foreach (var days in Stretches)
            {
                if (!days.IsUnboundedBelow)
                {
                    yield return days.Start;
                }

                if (!days.IsUnboundedAbove)
                {
                    yield return days.End;
                }
            }
        }
    }

    private static DatedSpan Of(ImmutableArray<Interval> starts, ImmutableArray<Interval> ends)
    {
        var (start, end) = (starts[^1].End, ends[0].Start);
        var hasCore = start != Unbounded.Above && end != Unbounded.Below && start <= end + 1;
        return new DatedSpan([new Interval(starts[0].Start, ends[^1].End)], IsPeriod: true, hasCore ? new Interval(start - 1, end + 1) : null);
    }
}
