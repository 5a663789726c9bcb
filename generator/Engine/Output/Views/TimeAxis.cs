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
        decimal[] bounds = [.. spans.SelectMany(span => span.Bounds)];
        return bounds.Length == 0 || !bounds.All(IsCommonEra)
            ? null
            : TickStep.All
                .Select(step => new TimeAxis(step, bounds.Min(), bounds.Max()))
                .First(axis => axis._lastTick - axis._firstTick <= MostSteps || axis._step == TickStep.All[^1]);
    }

    /// <summary>Whether an axis can have room for a span: it has bounds, all within the years 1 to 9999.</summary>
    public static bool CanHold(DatedSpan span) => span.Bounds.Any() && span.Bounds.All(IsCommonEra);

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
