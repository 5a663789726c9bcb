using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>The days that a date may mean.</summary>
internal static class DateDays
{
    /// <summary>
    /// The most stretches of days that one value may have: enough for one month of every year of four digits. What
    /// needs more, one day of each month of each of those years, says next to nothing and would be slow to compare.
    /// </summary>
    public const int Limit = 10_000;

    public static DateFault TooMany { get; } = new(
        ValueProblemKind.Unreadable,
        "The date stands for more than 10,000 separate stretches of time.",
        "Name more of its digits, or leave the finer part out.",
        0,
        int.MaxValue);

    /// <summary>Adds the days of <paramref name="date"/>, widened where it is approximate.</summary>
    public static DateFault? Add(EdtfDate date, Tolerance? tolerance, List<Interval> days)
    {
        var first = days.Count;
        if (!TryAddExact(date, days, first))
        {
            return TooMany;
        }

        if (days.Count == first)
        {
            return NoSuchDate(date);
        }

        if (date.Approximate is not null)
        {
            var reach = Reach.Of(date, tolerance);
            for (var i = first; i < days.Count; i++)
            {
                days[i] = reach.Widen(days[i]);
            }
        }

        return null;
    }

    private static bool TryAddExact(EdtfDate date, List<Interval> days, int first)
    {
        // "Some day" of a month is the month, and "some month" of a year the year.
        var day = date.Day is { IsOpen: true } ? null : date.Day;
        var month = day is null && date.Month is { IsOpen: true } ? null : date.Month;
        if (month is null && date.Part is null && day is null && date.Year.IsRun)
        {
            days.Add(new(Calendar.DayNumber(date.Year.First, 1, 1), Calendar.DayNumber(date.Year.Last + 1, 1, 1)));
            return true;
        }

        for (var year = date.Year.First; year <= date.Year.Last; year++)
        {
            if (date.Year.Fits(year))
            {
                AddYear(year, month, date.Part, day, days, first);
                if (days.Count > Limit)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void AddYear(Int128 year, DigitMask? month, SubYear? part, DigitMask? day, List<Interval> days, int first)
    {
        if (part is not null)
        {
            AddMonths(year, part.FirstMonth, part.Months, days, first);
            return;
        }

        if (month is not { } months)
        {
            AddMonths(year, 1, 12, days, first);
            return;
        }

        for (var m = Math.Max(1, months.Least); m <= Math.Min(12, months.Most); m++)
        {
            if (!months.Fits(m))
            {
                continue;
            }

            if (day is { } mask)
            {
                AddDays(year, m, mask, days, first);
            }
            else
            {
                AddMonths(year, m, 1, days, first);
            }
        }
    }

    private static void AddMonths(Int128 year, int month, int count, List<Interval> days, int first)
    {
        var start = Calendar.DayNumber(year, month, 1);
        Append(days, new(start, Calendar.AddMonths(start, count)), first);
    }

    private static void AddDays(Int128 year, int month, DigitMask mask, List<Interval> days, int first)
    {
        var start = Calendar.DayNumber(year, month, 1) - 1;
        var last = Math.Min(mask.Most, Calendar.DaysInMonth(year, month));
        for (var day = Math.Max(1, mask.Least); day <= last; day++)
        {
            if (mask.Fits(day))
            {
                Append(days, new(start + day, start + day + 1), first);
            }
        }
    }

    private static void Append(List<Interval> days, Interval next, int first)
    {
        if (days.Count > first && days[^1].End == next.Start)
        {
            days[^1] = days[^1] with { End = next.End };
            return;
        }

        days.Add(next);
    }

    private static DateFault NoSuchDate(EdtfDate date)
    {
        if (date.Month is { IsExact: true, Least: >= 1 and <= 12 } month && date is { Year.IsExact: true, Day.IsExact: true })
        {
            var length = Calendar.DaysInMonth(date.Year.First, month.Least);
            return Fault(
                $"There is no such day: {DateWords.Month(month.Least)} {DateWords.Year(date.Year)} has {length} days.",
                $"Write a day from 01 to {length}.");
        }

        if (date is { Month.IsExact: true, Month.Least: >= 1 and <= 12 } or { Month.IsExact: false })
        {
            return Fault("No day fits this date.", "Write digits that a month from 01 to 12 and its days can have.");
        }

        return date.Day is null
            ? Fault("There is no such month.", "Write a month from 01 to 12, or a season, quarter or half of the year from 21 to 41.")
            : Fault("There is no such month.", "Write a month from 01 to 12.");
    }

    private static DateFault Fault(string message, string hint) =>
        new(ValueProblemKind.NoSuchDate, message, hint, 0, int.MaxValue);
}
