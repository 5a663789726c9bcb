using System.Collections.Immutable;
using System.Globalization;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A distance between ticks that gives round dates; ticks are numbered from the year 0.</summary>
internal readonly record struct TickStep(int Count, bool InMonths)
{
    /// <summary>The day after the last one that a tick can have.</summary>
    public const int End = 3_652_059;

    private const int MonthsOfYear = 12;

    /// <summary>Weeks start on Mondays, as the first day of the year 1 was one.</summary>
    private static readonly ImmutableArray<int> _days = [1, 2, 7];
    private static readonly ImmutableArray<int> _months = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];

    /// <summary>From the finest.</summary>
    public static ImmutableArray<TickStep> All { get; } =
        [.. _days.Select(days => new TickStep(days, false)), .. _months.Select(months => new TickStep(months, true))];

    /// <summary>Its usual length in days.</summary>
    public decimal Days => InMonths ? Count * 30.4375m : Count;

    /// <summary>The last tick not after a day of the years 1 to 9999.</summary>
    public int Before(decimal day)
    {
        if (!InMonths)
        {
            return (int)day / Count;
        }

        var date = DateOnly.FromDayNumber((int)Math.Min(day, End - 1));
        return ((date.Year * MonthsOfYear) + date.Month - 1) / Count;
    }

    /// <summary>The first tick not before a day of the years 1 to 9999, or before the day after them.</summary>
    public int After(decimal day) => Before(day) is var tick && DayOf(tick) >= day ? tick : tick + 1;

    /// <summary>The day of a tick, held within the years 1 to 9999.</summary>
    public int DayOf(int tick)
    {
        if (!InMonths)
        {
            return Math.Min(tick * Count, End);
        }

        var (year, month) = Math.DivRem(tick * Count, MonthsOfYear);
        return year < 1 ? 0 : year > 9999 ? End : new DateOnly(year, month + 1, 1).DayNumber;
    }

    /// <summary>A tick's label, with its year apart where the label has none.</summary>
    public (string Label, string? Year) Label(DateOnly date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return InMonths && Count % MonthsOfYear == 0
            ? (year, null)
            : (date.ToString(InMonths ? "MMM" : "d MMM", CultureInfo.InvariantCulture), year);
    }
}
