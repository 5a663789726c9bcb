using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A stretch of days with round ticks, mapped to 0 … 1.</summary>
internal sealed class TimeAxis
{
    private const int MostTicks = 7;

    /// <summary>Tick distances in months that give round dates.</summary>
    private static readonly ImmutableArray<int> _steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];

    private readonly int _firstMonth;
    private readonly int _lastMonth;
    private readonly int _step;
    private readonly decimal _start;
    private readonly decimal _length;

    /// <param name="firstMonth">Months since January of year 1, where the axis starts.</param>
    /// <param name="lastMonth">Where it ends.</param>
    private TimeAxis(int firstMonth, int lastMonth, int step)
    {
        _firstMonth = firstMonth;
        _lastMonth = lastMonth;
        _step = step;
        _start = DayOf(firstMonth);
        _length = DayOf(lastMonth) - _start;
    }

    /// <summary>An axis with room for all spans and for their open ends; null outside the years 1 to 9999.</summary>
    public static TimeAxis? Around(IEnumerable<DatedSpan> spans)
    {
        var bounds = spans.SelectMany(span => new[] { span.First, span.End }).OfType<decimal>().ToArray();
        if (bounds.Length == 0 || bounds.Min() < 0 || bounds.Max() >= DateOnly.MaxValue.DayNumber)
        {
            return null;
        }

        var first = MonthOf(bounds.Min());
        var last = MonthOf(bounds.Max()) + 1;
        var step = _steps.First(step => (last - first) / step < MostTicks || step == _steps[^1]);

        // Half a tick's room at either end keeps marks off the edges and lets open ends run on.
        first = Math.Max(0, ((first - (step / 2)) / step) * step);
        last = Math.Min(((last + step + (step / 2)) / step) * step, 9998 * 12);
        return last > first ? new TimeAxis(first, last, step) : null;
    }

    public bool Holds(DateOnly day) => day.DayNumber >= _start && day.DayNumber <= _start + _length;

    /// <summary>Where a day lies, from 0 to 1.</summary>
    public double At(decimal day) => Math.Clamp((double)((day - _start) / _length), 0, 1);

    public ImmutableArray<TimelineTick> Ticks()
    {
        var ticks = ImmutableArray.CreateBuilder<TimelineTick>();
        for (var month = _firstMonth; month <= _lastMonth; month += _step)
        {
            var date = new DateOnly(1, 1, 1).AddMonths(month);
            var label = _step % 12 == 0 ? date.Year.ToString(CultureInfo.InvariantCulture) : date.ToString("MMM yyyy", CultureInfo.InvariantCulture);
            ticks.Add(new TimelineTick(At(date.DayNumber), label));
        }

        return ticks.ToImmutable();
    }

    private static int MonthOf(decimal day)
    {
        var date = DateOnly.FromDayNumber((int)day);
        return ((date.Year - 1) * 12) + date.Month - 1;
    }

    private static decimal DayOf(int month) => new DateOnly(1, 1, 1).AddMonths(month).DayNumber;
}
