using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A stretch of days with round ticks, mapped to 0 … 1.</summary>
internal sealed class TimeAxis
{
    /// <summary>The labels of six ticks fit side by side on the narrowest phone.</summary>
    private const int MostSteps = 5;

    private readonly TickStep _step;
    private readonly int _firstTick;
    private readonly int _lastTick;

    private TimeAxis(TickStep step, decimal first, decimal end)
    {
        // Half a step's room at either end keeps marks off the edges and lets open ends run on.
        _step = step;
        _firstTick = step.Before(Math.Max(0, first - (step.Days / 2)));
        _lastTick = step.After(Math.Min(TickStep.End, end + (step.Days / 2)));
        Start = step.DayOf(_firstTick);
        End = step.DayOf(_lastTick);
    }

    /// <summary>The first day on it.</summary>
    public int Start { get; }

    /// <summary>The day after the last.</summary>
    public int End { get; }

    /// <summary>An axis with room for all spans and for their open ends; null outside the years 1 to 9999.</summary>
    public static TimeAxis? Around(IEnumerable<DatedSpan> spans)
    {
        decimal? first = null;
        decimal? last = null;
        foreach (var span in spans)
        {
            foreach (var bound in span.Bounds)
            {
                if (!IsCommonEra(bound))
                {
                    return null;
                }

                first = first < bound ? first : bound;
                last = last > bound ? last : bound;
            }
        }

        return first is { } start && last is { } end
            ? TickStep.All
                .Select(step => new TimeAxis(step, start, end))
                .First(axis => axis._lastTick - axis._firstTick <= MostSteps || axis._step == TickStep.All[^1])
            : null;
    }

    /// <summary>Whether an axis can have room for a span: it has bounds, all within the years 1 to 9999.</summary>
    public static bool CanHold(DatedSpan span)
    {
        var hasBounds = false;
        foreach (var bound in span.Bounds)
        {
            hasBounds = true;
            if (!IsCommonEra(bound))
            {
                return false;
            }
        }

        return hasBounds;
    }

    public bool Holds(DateOnly day) => day.DayNumber >= Start && day.DayNumber <= End;

    /// <summary>Where a day lies, from 0 to 1.</summary>
    public double At(decimal day) => Math.Clamp((double)((day - Start) / (End - Start)), 0, 1);

    /// <summary>Where days lie; those without a bound run to the end.</summary>
    public TimelineStretch At(Interval days) => new(
        days.IsUnboundedBelow ? 0 : At(days.Start),
        days.IsUnboundedAbove ? 1 : At(days.End),
        days.IsUnboundedBelow,
        days.IsUnboundedAbove);

    public ImmutableArray<TimelineTick> Ticks()
    {
        var ticks = ImmutableArray.CreateBuilder<TimelineTick>();
        string? told = null;
        for (var tick = _firstTick; tick <= _lastTick; tick++)
        {
            if (_step.DayOf(tick) is var day and < TickStep.End)
            {
                var (label, year) = _step.Label(DateOnly.FromDayNumber(day));
                ticks.Add(new TimelineTick(At(day), label, year == told ? null : year));
                told = year;
            }
        }

        return ticks.ToImmutable();
    }

    private static bool IsCommonEra(decimal bound) => bound is >= 0 and <= TickStep.End;
}
