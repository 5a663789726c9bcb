using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>
/// Values in a few short spellings, so that tests of the rules need no value types: <c>2025</c>, <c>2025-06</c>,
/// <c>2025-06-01</c>, <c>2024..2026</c>, <c>2030..</c>, <c>2025?</c>, <c>2016/2017</c>, <c>404</c>, <c>&gt;404</c>,
/// <c>150..200</c>, <c>yes|no</c>.
/// </summary>
internal static class FakeValues
{
    public static ClaimValue Read(string text, string type) => text switch
    {
        "none" => Value(text, new NothingSet(), 0) with { Kind = ValueKind.None },
        "unknown" => Value(text, null, 0) with { Kind = ValueKind.Unknown },
        _ => type switch
        {
            "date" => Dates(text),
            "period" => Period(text.Split('/'), text),
            "quantity" => Quantity(text),
            _ => Value(text, new TokenSet([.. text.Split('|').Order(StringComparer.Ordinal)]), 0),
        },
    };

    public static DateValue Date(string text) => new(text, text, new IntervalSet([Span(text)]));

    private static ClaimValue Dates(string text)
    {
        var span = Span(text.TrimEnd('?'));
        return Value(text, new IntervalSet([span]), span.Start) with { Uncertain = text.EndsWith('?') };
    }

    private static ClaimValue Period(string[] ends, string text)
    {
        var starts = Span(ends[0]);
        return Value(text, new PeriodSet(new IntervalSet([starts]), new IntervalSet([Span(ends[1])])), starts.Start);
    }

    private static ClaimValue Quantity(string text)
    {
        if (text.StartsWith('>'))
            return Amounts(text, Number(text[1..]), Unbounded.Above);

        var ends = text.Split("..");
        return Amounts(text, Number(ends[0]), Number(ends[^1])) with { SingleNumber = ends.Length == 1 };
    }

    private static ClaimValue Amounts(string text, decimal first, decimal last)
    {
        const decimal Half = 0.5m;
        var end = last == Unbounded.Above ? last : last + Half;
        return Value(text, new IntervalSet([new Interval(first - Half, end)]), first);
    }

    private static ClaimValue Value(string text, Possibilities? set, decimal sortKey) =>
        new() { Written = text, Canonical = text, Display = text, Set = set, SortKey = sortKey };

    private static Interval Span(string text)
    {
        if (text.Split("..") is [var from, var to])
            return new Interval(from.Length == 0 ? Unbounded.Below : Span(from).Start, to.Length == 0 ? Unbounded.Above : Span(to).End);

        var parts = text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToImmutableArray();
        var first = new DateOnly(parts[0], parts.ElementAtOrDefault(1, 1), parts.ElementAtOrDefault(2, 1));
        var next = parts.Length switch
        {
            1 => first.AddYears(1),
            2 => first.AddMonths(1),
            _ => first.AddDays(1),
        };
        return new Interval(first.DayNumber, next.DayNumber);
    }

    private static int ElementAtOrDefault(this ImmutableArray<int> parts, int index, int otherwise) =>
        index < parts.Length ? parts[index] : otherwise;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
