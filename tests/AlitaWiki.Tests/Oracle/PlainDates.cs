using System.Collections.Concurrent;
using System.Globalization;

namespace AlitaWiki.Tests.Oracle;

/// <summary>
/// Written dates as the days they may mean, each day by its number. The days are those of sixty years around the present and of
/// three other years, with one long before all years of four digits and one long after: these stand for all that lies between and beyond.
/// </summary>
internal static class PlainDates
{
    private const int First = 1990;
    private const int Last = 2049;
    private const int LongBefore = -62_500_000;

    /// <summary>1 January 170000.</summary>
    private const int LongAfter = 62_090_859;

    private static readonly int[] s_otherYears = [1000, 1950, 9000];

    private static readonly ConcurrentDictionary<(string Text, string? Tolerance), PlainDays> s_read = [];

    private static readonly Dictionary<int, string> s_texts = Enumerable.Range(First, Last - First + 1).Concat(s_otherYears)
        .SelectMany(year => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => new DateOnly(year, 1, 1).AddDays(day)))
        .Select(day => (day.DayNumber, Text: day.ToString("O", CultureInfo.InvariantCulture)))
        .Append((LongBefore, "Y-17E4"))
        .Append((LongAfter, "Y17E4"))
        .ToDictionary(day => day.Item1, day => day.Item2);

    /// <summary>Every day there is, in order.</summary>
    public static IReadOnlyList<int> All { get; } = [.. s_texts.Keys.Order()];

    /// <summary>The days that a text may mean.</summary>
    /// <param name="tolerance">How far <c>~</c> reaches, where the property says so.</param>
    public static PlainDays Read(string text, string? tolerance) => s_read.GetOrAdd((text.Trim('"'), tolerance), key =>
        PlainDays.Of(key.Text.StartsWith('[') ? OneOf(key.Text[1..^1], key.Tolerance) : Single(key.Text, key.Tolerance)));

    /// <summary>A one-of set: any of its elements; <c>a..b</c> is every day from one to the other, <c>a..</c> has no end.</summary>
    private static HashSet<int> OneOf(string elements, string? tolerance)
    {
        var days = new HashSet<int>();
        foreach (var element in elements.Split(','))
        {
            var ends = element.Trim().Split("..");
            if (ends is [var from, var to])
            {
                var (start, end) = (from.Length == 0 ? int.MinValue : Single(from, tolerance).Min(), to.Length == 0 ? int.MaxValue : Single(to, tolerance).Max());
                days.UnionWith(All.Where(day => start <= day && day <= end));
            }
            else
            {
                days.UnionWith(Single(ends[0], tolerance));
            }
        }

        return days;
    }

    /// <summary>
    /// One date: <c>?</c> changes nothing of its days, <c>~</c> and <c>%</c> make it reach further, by one unit of the finest part
    /// that they are written at.
    /// </summary>
    private static HashSet<int> Single(string text, string? tolerance)
    {
        var parts = text.Split('-');
        var finest = Array.FindLastIndex(parts, part => part.Contains('~', StringComparison.Ordinal) || part.Contains('%', StringComparison.Ordinal));
        var days = Exact(Plain(parts));
        if (finest < 0)
            return days;

        var (amount, unit) = tolerance is null ? OneUnit(Plain(parts[..(finest + 1)])) : (int.Parse(tolerance[..^1], CultureInfo.InvariantCulture), tolerance[^1]);
        var (start, end) = (Moved(days.Min(), -amount, unit), Moved(days.Max(), amount, unit));
        return [.. All.Where(day => start <= day && day <= end)];

        static string Plain(string[] parts) => string.Join('-', parts.Select(part => part.Trim('?', '~', '%')));
    }

    private static HashSet<int> Exact(string date)
    {
        // Of a year with so many significant digits, the others may be any.
        if (date.Split('S') is [var digits, var significant])
            return Exact(digits[..int.Parse(significant, CultureInfo.InvariantCulture)].PadRight(digits.Length, 'X'));

        if (date.Length == 7 && int.TryParse(date[5..], out var part) && part > 12)
        {
            var (first, months) = PartOfYear(part);
            var start = new DateOnly(int.Parse(date[..4], CultureInfo.InvariantCulture), first, 1);
            return [.. All.Where(day => start.DayNumber <= day && day < start.AddMonths(months).DayNumber)];
        }

        // What is written may be any day whose own text begins so, an X being any digit.
        return [.. All.Where(day => date.Zip(s_texts[day]).All(pair => pair.First == pair.Second || (pair.First == 'X' && char.IsDigit(pair.Second))))];
    }

    /// <summary>The month in which a part of the year begins, and how many months it has.</summary>
    private static (int First, int Months) PartOfYear(int part) => part switch
    {
        // Spring to winter, which reaches into the next year; then the same where spring begins in September; quarters; thirds; halves.
        <= 24 => (3 + (3 * (part - 21)), 3),
        <= 28 => (3 + (3 * (part - 25)), 3),
        <= 30 => (9 + (3 * (part - 29)), 3),
        <= 32 => (3 + (3 * (part - 31)), 3),
        <= 36 => (1 + (3 * (part - 33)), 3),
        <= 39 => (1 + (4 * (part - 37)), 4),
        _ => (1 + (6 * (part - 40)), 6),
    };

    /// <summary>One unit of a date: a day, a month or a season's length, a year, or ten of them where the last digit is open.</summary>
    private static (int Amount, char Unit) OneUnit(string date) => date.Length switch
    {
        10 => (1, 'd'),
        7 => (int.Parse(date[5..], CultureInfo.InvariantCulture) is > 12 and var part ? PartOfYear(part).Months : 1, 'm'),
        _ => (date[3] == 'X' ? 10 : 1, 'y'),
    };

    private static int Moved(int day, int amount, char unit)
    {
        var date = DateOnly.FromDayNumber(day);
        return (unit switch { 'd' => date.AddDays(amount), 'm' => date.AddMonths(amount), _ => date.AddYears(amount) }).DayNumber;
    }
}

/// <summary>Some days, and the first day of each stretch over which nothing changes: the day belongs to them, or does not.</summary>
internal sealed record PlainDays(HashSet<int> Days, IReadOnlyList<int> Turns)
{
    public int First => Days.Min();

    public int Last => Days.Max();

    public static PlainDays Of(HashSet<int> days) => new(days, [.. PlainDates.All
        .Where((day, index) => index == 0 || days.Contains(day) != days.Contains(PlainDates.All[index - 1]))]);
}
