using System.Buffers;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>
/// Reads one EDTF date: year, month or part of the year, day. A qualifier right of a component is of that component and
/// all left of it; one left of a component is of that component alone.
/// </summary>
internal static class DateParser
{
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("0123456789-X~?%YES");

    public static DateFault? Parse(ReadOnlySpan<char> text, out EdtfDate? date)
    {
        date = null;
        if (Foreign(text) is { } foreign)
        {
            return foreign;
        }

        var at = 0;
        var qualifiers = default(Qualifiers);
        qualifiers.Read(text, ref at, DateComponent.Year);
        var fault = YearParser.Read(text, ref at, out var year, out var sole);
        if (fault is not null)
        {
            return fault;
        }

        qualifiers.Read(text, ref at, DateComponent.Year);
        DigitMask? month = null;
        DigitMask? day = null;
        if (!sole && at < text.Length)
        {
            fault = Component(text, ref at, DateComponent.Month, ref qualifiers, out month);
            if (fault is null && at < text.Length)
            {
                fault = Component(text, ref at, DateComponent.Day, ref qualifiers, out day);
            }
        }

        if (fault is not null || at < text.Length)
        {
            return fault ?? Unreadable(
                sole ? "A year with Y or S stands alone, without month and day." : "Something follows the date that is no part of it.",
                at,
                text.Length - at);
        }

        var part = month is { IsExact: true } code && day is null ? SubYear.Of(code.Least) : null;
        date = new EdtfDate
        {
            Year = year,
            Month = part is null ? month : null,
            Part = part,
            Day = day,
            Uncertain = qualifiers.Uncertain,
            Approximate = qualifiers.Approximate,
        };
        return null;
    }

    private static DateFault? Component(
        ReadOnlySpan<char> text, ref int at, DateComponent component, ref Qualifiers qualifiers, out DigitMask? mask)
    {
        mask = null;
        var start = at;
        if (text[at] != '-')
        {
            return Unreadable("The parts of a date are joined by hyphens.", at, text.Length - at);
        }

        at++;
        qualifiers.Read(text, ref at, component);
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == 'X'))
        {
            end++;
        }

        if (end - at != 2)
        {
            return Unreadable(
                component == DateComponent.Month ? "A month has two digits." : "A day has two digits.",
                start,
                Math.Max(1, end - start));
        }

        mask = DigitMask.Of(text[at..end]);
        at = end;
        qualifiers.Read(text, ref at, component);
        return null;
    }

    private static DateFault? Foreign(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyExcept(Alphabet);
        if (at < 0)
        {
            return text.IsEmpty ? Unreadable("A date is missing.", 0, 1) : null;
        }

        return text[at] switch
        {
            'T' when at == "2023-12-21".Length => new(
                ValueProblemKind.Unreadable, "A date has no time of day here.", $"Write the day alone: {text[..at]}.", at, text.Length - at),
            '{' => new(
                ValueProblemKind.Unreadable,
                "A list in braces says that all its dates are meant, and a claim says one thing.",
                "Write [2024, 2025] where it is one of them, or one claim for each.",
                0,
                text.Length),
            _ => Unreadable("The text is no date.", 0, text.Length),
        };
    }

    private static DateFault Unreadable(string message, int start, int length) =>
        new(ValueProblemKind.Unreadable, message, null, start, length);
}
