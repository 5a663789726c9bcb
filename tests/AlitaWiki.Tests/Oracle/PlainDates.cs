using System.Collections.Concurrent;
using System.Globalization;

namespace AlitaWiki.Tests.Oracle;

/// <summary>
/// Written dates as the days they may mean, each day by its number. The days are those of sixty years around the present,
/// of one year long before, and of one long after: these two stand for all that lies beyond.
/// </summary>
internal static class PlainDates
{
    private const int Before = 1000;
    private const int First = 1990;
    private const int Last = 2049;
    private const int After = 9000;

    private static readonly ConcurrentDictionary<(string Text, string? Tolerance), PlainDays> s_read = [];

    private static readonly Dictionary<int, string> s_texts = Enumerable.Range(First, Last - First + 1).Append(Before).Append(After)
        .SelectMany(year => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(day => new DateOnly(year, 1, 1).AddDays(day)))
        .ToDictionary(day => day.DayNumber, day => day.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Every day there is, in order.</summary>
    public static IReadOnlyList<int> All { get; } = [.. s_texts.Keys.Order()];

    /// <summary>The days that a text may mean.</summary>
    /// <param name="tolerance">How far <c>~</c> reaches, where the property says so.</param>
    public static PlainDays Read(string text, string? tolerance) => s_read.GetOrAdd((text, tolerance), key =>
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

    /// <summary>One date: <c>?</c> changes nothing of its days, <c>~</c> and <c>%</c> make it reach further.</summary>
    private static HashSet<int> Single(string text, string? tolerance)
    {
        var date = text.TrimEnd('?', '~', '%');
        var days = Exact(date);
        if (!text.EndsWith('~') && !text.EndsWith('%'))
            return days;

        var (amount, unit) = tolerance is null ? OneUnit(date) : (int.Parse(tolerance[..^1], CultureInfo.InvariantCulture), tolerance[^1]);
        var (start, end) = (Moved(days.Min(), -amount, unit), Moved(days.Max(), amount, unit));
        return [.. All.Where(day => start <= day && day <= end)];
    }

    private static HashSet<int> Exact(string date)
    {
        if (date.Length == 7 && int.TryParse(date[5..], out var part) && part > 12)
        {
            // Spring to winter, which reaches into the next year; then quarters; then halves.
            var (year, first, months) = (int.Parse(date[..4], CultureInfo.InvariantCulture), part switch { <= 24 => 3 + (3 * (part - 21)), <= 36 => 1 + (3 * (part - 33)), _ => 1 + (6 * (part - 40)) }, part >= 40 ? 6 : 3);
            var start = new DateOnly(year, first, 1);
            return [.. All.Where(day => start.DayNumber <= day && day < start.AddMonths(months).DayNumber)];
        }

        // What is written may be any day whose own text begins so, an X being any digit.
        return [.. All.Where(day => date.Zip(s_texts[day]).All(pair => pair.First == 'X' || pair.First == pair.Second))];
    }

    /// <summary>One unit of the finest component: a day, a month or a season's length, a year, or ten of them where the last digit is open.</summary>
    private static (int Amount, char Unit) OneUnit(string date) => date.Length switch
    {
        10 => (1, 'd'),
        7 => (int.Parse(date[5..], CultureInfo.InvariantCulture) switch { <= 12 => 1, <= 36 => 3, _ => 6 }, 'm'),
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
