using System.Globalization;
using System.Text;

namespace AlitaWiki.Tests.Oracle;

/// <summary>One thing that a value may turn out to be: a day, a start and an end, a number, or a word.</summary>
internal readonly record struct Point(decimal Start, decimal End, string? Word = null)
{
    /// <summary>That nothing is set or exists.</summary>
    public static readonly Point None = new(0, 0, "(none)");
}

/// <summary>What a written value means among the points of its question.</summary>
/// <param name="Means">What it may turn out to be; nothing where the source does not say.</param>
/// <param name="Uncertain">The value itself has a question mark.</param>
/// <param name="IsSingleNumber">A quantity of one number, without "over", "under" or a range.</param>
/// <param name="IsOpenBelow">It reaches back, or down, without end.</param>
internal sealed record PlainValue(HashSet<Point> Means, bool Uncertain = false, bool IsSingleNumber = false, bool IsOpenBelow = false)
{
    public bool IsUnknown => Means.Count == 0;

    public bool IsNone => Means.SetEquals([Point.None]);
}

/// <summary>The values of one question as sets of points (claims.md §3). The points are few, and enough to tell all values of the question apart.</summary>
internal sealed class PlainValues
{
    private const string Open = "..";
    private const decimal Least = -1_000_000_000_000;
    private const decimal Most = 1_000_000_000_000;

    private readonly AskedProperty _property;

    private PlainValues(AskedProperty property, List<string> texts)
    {
        _property = property;
        var known = texts.Where(text => text is not ("none" or "unknown")).ToList();
        Domain = [Point.None, .. property.Type switch
        {
            "date" => known.SelectMany(text => Days(text).Turns).Append(PlainDates.All[0]).Distinct().Select(day => new Point(day, day)),
            "period" => Spans(known),
            "quantity" => known.SelectMany(text => new[] { Amounts(text).From, Amounts(text).To }).Append(Least).Where(number => number < Most).Distinct().Select(number => new Point(number, number)),
            // A choice is one of its values; there are always more pages and more texts than those that somebody named.
            "choice" => property.Values.Select(Word),
            _ => known.SelectMany(Words).Append(Word("(something that nobody named)")).Distinct(),
        }];
        All = [.. texts.Select(Read)];
    }

    /// <summary>All that could be true.</summary>
    public HashSet<Point> Domain { get; }

    /// <summary>The value of each text.</summary>
    public IReadOnlyList<PlainValue> All { get; }

    public static PlainValues Of(AskedProperty property, IEnumerable<string> texts) => new(property, [.. texts]);

    /// <summary>The page that a name stands for by its id, title or alias, or else the name itself; spelled alike where it compares alike.</summary>
    public static string Named(string name)
    {
        var folded = Folded(name);
        return AskedWiki.Cast.FirstOrDefault(page => page.Aliases.Append(page.Id).Append(page.Title).Any(other => Folded(other) == folded))?.Id ?? folded;
    }

    /// <summary>Unicode NFKC, no case, nothing around it.</summary>
    public static string Folded(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        var outer = folded.Where(c => char.IsWhiteSpace(c) || char.IsPunctuation(c)).Distinct().ToArray();
        return folded.Trim(outer);
    }

    private PlainValue Read(string text)
    {
        if (text == "unknown")
            return new PlainValue([]);
        if (text == "none")
            return new PlainValue([Point.None]);

        var uncertain = _property.Type is "date" or "period" && (text.Contains('?', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal));
        var value = _property.Type switch
        {
            "date" => new PlainValue([.. Domain.Where(point => point != Point.None && Days(text).Days.Contains((int)point.Start))], uncertain),
            "period" => new PlainValue([.. Domain.Where(point => point != Point.None && IsIn(text, point))], uncertain),
            "quantity" => new PlainValue(
                [.. Domain.Where(point => point != Point.None && Amounts(text).From <= point.Start && point.Start < Amounts(text).To)],
                IsSingleNumber: Amounts(text).IsSingle),
            _ => new PlainValue([.. Words(text)]),
        };
        var lowest = Domain.Where(point => point != Point.None).Min(point => point.Start);
        return value with { IsOpenBelow = value.Means.Any(point => point.Word is null && point.Start == lowest) };
    }

    private PlainDays Days(string text) => PlainDates.Read(text, _property.Tolerance);

    // Periods: a start and an end, neither before the other. An open or empty end may be any day.
    private List<Point> Spans(List<string> texts)
    {
        var days = texts.SelectMany(text => text.Split('/')).Where(end => end is not ("" or Open)).SelectMany(end => Days(end).Turns)
            .Append(PlainDates.All[0]).Distinct().ToList();
        return [.. days.SelectMany(start => days.Where(end => start <= end).Select(end => new Point(start, end)))];
    }

    private bool IsIn(string text, Point span)
    {
        var ends = text.Split('/');
        return May(ends[0], span.Start) && May(ends[1], span.End);

        bool May(string end, decimal day) => end is "" or Open || Days(end).Days.Contains((int)day);
    }

    // Pages, texts and choices: words, or one of several.
    private IEnumerable<Point> Words(string text) =>
        text.StartsWith('[') && _property.Type != "text" ? text[1..^1].Split(',').Select(part => Word(part.Trim())) : [Word(text)];

    private Point Word(string text) => new(0, 0, _property.Type == "page" ? Named(text) : Folded(text));

    // Quantities: from the first number that it may be, to the first above that it may not be any more.
    private (decimal From, decimal To, bool IsSingle) Amounts(string text)
    {
        if (text.StartsWith("over ", StringComparison.Ordinal) || text.StartsWith("at least ", StringComparison.Ordinal))
            return (Number(AfterWords(text), 0).From, Most, false);
        if (text.StartsWith("under ", StringComparison.Ordinal) || text.StartsWith("at most ", StringComparison.Ordinal))
            return (Least, Number(AfterWords(text), 0).To, false);

        var about = text.StartsWith("about ", StringComparison.Ordinal);
        var ends = (about ? AfterWords(text) : text).Split(Open);
        if (ends.Length == 1)
            return (Number(ends[0], about ? Math.Max(5, Percent) : 0).From, Number(ends[0], about ? Math.Max(5, Percent) : 0).To, true);

        // The scale and the unit after a range are those of both its numbers.
        var scale = ends[1].IndexOf(' ', StringComparison.Ordinal);
        return (Number(ends[0] + (scale < 0 ? "" : ends[1][scale..]), 0).From, Number(ends[1], 0).To, false);
    }

    private decimal Percent => _property.Tolerance is { } tolerance ? decimal.Parse(tolerance.TrimEnd('%'), CultureInfo.InvariantCulture) : 0;

    /// <summary>A number and all that rounds to it, wider by half the tolerance, and by so many percent where it is approximate.</summary>
    private (decimal From, decimal To) Number(string text, decimal wider)
    {
        var amount = text.Replace("$", "", StringComparison.Ordinal).Replace("USD", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim();
        var digits = amount[..(amount.LastIndexOfAny([.. "0123456789"]) + 1)];
        var scale = amount[digits.Length..].Trim() switch { "billion" or "B" => 1_000_000_000m, "million" or "M" => 1_000_000m, "thousand" or "K" => 1000m, _ => 1m };
        var number = decimal.Parse(digits, CultureInfo.InvariantCulture) * scale;
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - 1 - digits.IndexOf('.', StringComparison.Ordinal) : 0;
        var lastDigit = scale;
        for (var i = 0; i < decimals; i++)
        {
            lastDigit /= 10;
        }

        var reach = (lastDigit / 2) + (number * ((Percent / 2) + wider) / 100);
        return (number - reach, number + reach);
    }

    private static string AfterWords(string text) => text[text.IndexOfAny([.. "$0123456789"])..];
}
