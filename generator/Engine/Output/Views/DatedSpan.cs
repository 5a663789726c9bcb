using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The first day of a date's set and the day after its last; null where it has no bound.</summary>
internal readonly record struct DatedSpan(decimal? First, decimal? End)
{
    public static DatedSpan? Of(Possibilities? set) => set switch
    {
        IntervalSet { Intervals: [var first, ..] } days => Of(first.Start, days.Intervals[^1].End),
        PeriodSet { Starts.Intervals: [var first, ..], Ends.Intervals: [.., var last] } => Of(first.Start, last.End),
        _ => null,
    };

    private static DatedSpan Of(decimal start, decimal end) =>
        new(start == Unbounded.Below ? null : start, end == Unbounded.Above ? null : end);
}
