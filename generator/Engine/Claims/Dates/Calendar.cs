namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>A day by its astronomical year: 0 is 1 BC.</summary>
internal readonly record struct CalendarDay(Int128 Year, int Month, int Day);

/// <summary>
/// The proleptic Gregorian calendar. Day 0 is 0001-01-01. It repeats every 400 years, so that <see cref="DateOnly"/>
/// counts within a cycle and wide integers count the cycles.
/// </summary>
internal static class Calendar
{
    private const int YearsInCycle = 400;
    private const int DaysInCycle = 146_097;

    /// <summary>The years on either side whose days a decimal still counts exactly, with room to widen.</summary>
    public static Int128 LastYear { get; } = (Int128)9_999_999_999_999_999_999_999_999m;

    public static decimal DayNumber(Int128 year, int month, int day)
    {
        var (cycle, rest) = Divide(year - 1, YearsInCycle);
        return (decimal)((cycle * DaysInCycle) + new DateOnly(rest + 1, month, day).DayNumber);
    }

    public static CalendarDay Day(decimal dayNumber)
    {
        var (cycle, rest) = Divide((Int128)dayNumber, DaysInCycle);
        var day = DateOnly.FromDayNumber(rest);
        return new((cycle * YearsInCycle) + day.Year, day.Month, day.Day);
    }

    public static int DaysInMonth(Int128 year, int month) =>
        DateTime.DaysInMonth(Divide(year - 1, YearsInCycle).Remainder + 1, month);

    /// <summary>The same day of another month, or that month's last day where it is shorter.</summary>
    public static decimal AddMonths(decimal dayNumber, Int128 months)
    {
        var day = Day(dayNumber);
        var (year, month) = Divide((day.Year * 12) + day.Month - 1 + months, 12);
        return DayNumber(year, month + 1, Math.Min(day.Day, DaysInMonth(year, month + 1)));
    }

    private static (Int128 Quotient, int Remainder) Divide(Int128 value, int by)
    {
        var (quotient, rest) = Int128.DivRem(value, by);
        return rest < 0 ? (quotient - 1, (int)rest + by) : (quotient, (int)rest);
    }
}
