using System.Globalization;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Dates in English: "21 December 2023", "around spring 2025", "the 21st of some month in 2023".</summary>
internal static class DateWords
{
    public static string Of(EdtfDate date)
    {
        var words = date switch
        {
            { Part: { } part } => Part(part, date.Year),
            { Day: { } day, Month: { } month } => Day(day, month, date.Year),
            { Month: { } month } => Months(month, date.Year),
            _ => Year(date.Year),
        };
        return $"{(date.Approximate is null ? "" : Around(date, words))}{words}{(date.Uncertain ? " (uncertain)" : "")}";
    }

    public static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>The year by itself: "2025", "200 BC", "2020s".</summary>
    public static string Year(EdtfYear year) => year switch
    {
        { IsExact: true } => Number(year.First),
        { Estimate: { } estimate } => $"{Between(year)}, estimated {Number(estimate)}",
        { IsAny: true } => "some year",
        { IsRun: true } => Decade(year) ?? Between(year),
        _ => "a " + Pattern(year),
    };

    private static string Around(EdtfDate date, string words) =>
        words.StartsWith("between", StringComparison.Ordinal) ? "roughly "
        : date.Part is { Kind: SubYearKind.Part } || words == Decade(date.Year) ? "around the "
        : "around ";

    private static string Day(DigitMask day, DigitMask month, EdtfYear year)
    {
        if (day.IsOpen)
        {
            return month.IsOpen ? $"some day {In(year)}" : $"some day in {Months(month, year)}";
        }

        if (day.IsExact)
        {
            return month.IsExact ? $"{day.Least} {Months(month, year)}" : $"the {Ordinal(day.Least)} of {Months(month, year)}";
        }

        var longest = month.IsExact && month.Least is >= 1 and <= 12 && year.IsExact ? Calendar.DaysInMonth(year.First, month.Least) : 31;
        var days = Fitting(day, longest);
        return days.Count > 2 && day.IsRun
            ? $"some day from the {Ordinal(days[0])} to the {Ordinal(days[^1])} of {Months(month, year)}"
            : $"the {Alternatives.Join(days.ConvertAll(Ordinal))} of {Months(month, year)}";
    }

    private static string Months(DigitMask month, EdtfYear year)
    {
        if (month.IsOpen)
        {
            return $"some month {In(year)}";
        }

        if (month is { IsExact: true, Least: >= 1 and <= 12 } && year.IsExact)
        {
            return $"{Month(month.Least)} {Number(year.First)}";
        }

        var months = Fitting(month, 12);
        var names = months.Count > 2 && month.IsRun
            ? $"some month from {Month(months[0])} to {Month(months[^1])}"
            : Alternatives.Join(months.ConvertAll(Month));
        return year.IsExact ? $"{names} {Number(year.First)}" : $"{names} of {Some(year)}";
    }

    private static string Part(SubYear part, EdtfYear year)
    {
        var half = part.Half is null ? "" : $" ({part.Half})";
        if (!year.IsExact)
        {
            return $"{part.Name} of {Some(year)}{half}";
        }

        // A season that begins in December is mostly in the next year, so both are named where that reads well.
        var next = part.FirstMonth + part.Months > 13 && year.First >= 1000 && year.First < 9999
            ? (int)(year.First + 1) is var following && following % 100 == 0 ? $"–{following}" : $"–{following % 100:D2}"
            : "";
        return $"{part.Name}{(part.Kind == SubYearKind.Part ? " of" : "")} {Number(year.First)}{next}{half}";
    }

    private static string In(EdtfYear year) => year switch
    {
        { IsExact: true } => $"in {Number(year.First)}",
        { IsAny: true } => "of some year",
        { IsRun: true } => Decade(year) is { } decade ? $"in the {decade}" : Between(year),
        _ => $"in a {Pattern(year)}",
    };

    private static string Some(EdtfYear year) => year is { IsAny: true } or { IsRun: false } ? Year(year) : $"some year {In(year)}";

    // "2000s" could be a century, so a decade has a name only where its tens are written.
    private static string? Decade(EdtfYear year) =>
        year is { Unit: var unit, IsRun: true, Estimate: null } && unit == 10 && year.First >= 1000 && year.First % 100 != 0
            ? $"{year.First}s"
            : null;

    private static string Between(EdtfYear year) => $"between {Number(year.First)} and {Number(year.Last)}";

    private static string Pattern(EdtfYear year) =>
        $"year of the form {(year.First < 0 ? "-" : "")}{year.Mask}";

    private static string Number(Int128 year)
    {
        var format = Int128.Abs(year) > 9999 ? "N0" : "D";
        return year <= 0 ? $"{(1 - year).ToString(format, CultureInfo.InvariantCulture)} BC"
            : year < 1000 ? $"AD {year}"
            : year.ToString(format, CultureInfo.InvariantCulture);
    }

    private static List<int> Fitting(DigitMask mask, int last)
    {
        List<int> numbers = [];
        for (var number = Math.Max(1, mask.Least); number <= Math.Min(last, mask.Most); number++)
        {
            if (mask.Fits(number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static string Ordinal(int number) => (number % 10, number / 10) switch
    {
        (1, not 1) => $"{number}st",
        (2, not 1) => $"{number}nd",
        (3, not 1) => $"{number}rd",
        _ => $"{number}th",
    };
}
