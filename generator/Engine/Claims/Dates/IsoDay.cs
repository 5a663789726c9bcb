using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Day numbers as ISO 8601 days.</summary>
public static class IsoDay
{
    /// <summary><c>2023-12-21</c>; a year before 0 or beyond 9999 has its sign, <c>+12345-01-01</c>.</summary>
    /// <param name="dayNumber">A whole number within the years that dates can have.</param>
    public static string Format(decimal dayNumber)
    {
        var (year, month, day) = Calendar.Day(dayNumber);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        var digits = Int128.Abs(year).ToString("D4", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits}-{month:D2}-{day:D2}");
    }

    /// <summary>The first day of a set, or null where it has none.</summary>
    public static string? Earliest(IntervalSet days) =>
        days.Intervals is [var first, ..] && !first.IsUnboundedBelow ? Format(first.Start) : null;

    /// <summary>The last day of a set, or null where it has none.</summary>
    public static string? Latest(IntervalSet days) =>
        days.Intervals is [.., var last] && !last.IsUnboundedAbove ? Format(last.End - 1) : null;
}
