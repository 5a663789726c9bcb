using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Reads years: <c>2023</c>, <c>-0044</c>, <c>202X</c>, <c>1950S2</c>, <c>Y17E7</c>.</summary>
internal static class YearParser
{
    // So many digits keep every day number exact.
    private const int MaximalDigits = 25;

    /// <summary>Reads the year at <paramref name="at"/> and moves past it.</summary>
    /// <param name="sole">The form can have no month.</param>
    public static DateFault? Read(ReadOnlySpan<char> text, ref int at, out EdtfYear year, out bool sole)
    {
        var start = at;
        var isLong = Skip(text, ref at, 'Y');
        var negative = Skip(text, ref at, '-');
        var digits = Run(text, ref at, allowMask: !isLong);
        if (isLong)
        {
            sole = true;
            return ReadLong(text, start, ref at, negative, digits, out year);
        }

        sole = false;
        year = default;
        if (digits.Length != 4)
        {
            return WrongLength(start, at - start, digits, negative);
        }

        if (negative && digits is "0000")
        {
            return new(ValueProblemKind.NoSuchDate, "There is no year -0000.", "Write the year 0, which is 1 BC, as 0000.", start, at - start);
        }

        if (at >= text.Length || text[at] != 'S')
        {
            year = EdtfYear.OfDigits(digits, negative);
            return null;
        }

        sole = true;
        if (digits.Contains('X'))
        {
            return Unreadable("A year has either unspecified or significant digits, not both.", "Write 19XX, or 1950S2 for \"1950 to two digits\".", start, text.Length - start);
        }

        var number = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return ReadSignificant(text, start, ref at, negative ? -number : number, digits.Length, out year);
    }

    private static DateFault? ReadLong(
        ReadOnlySpan<char> text, int start, ref int at, bool negative, ReadOnlySpan<char> digits, out EdtfYear year)
    {
        year = default;
        if (digits.Length == 0)
        {
            return Unreadable("After Y comes a year of five or more digits.", "Write Y12345, or Y17E7 for 170,000,000.", start, 1);
        }

        var exponent = 0;
        if (Skip(text, ref at, 'E'))
        {
            var power = Run(text, ref at, allowMask: false);
            if (power.Length == 0)
            {
                return Unreadable("After E comes the number of zeros.", "Write Y17E7 for 170,000,000.", start, at - start);
            }

            exponent = power.TrimStart('0').Length > 2 ? int.MaxValue - digits.Length : int.Parse(power, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        if (digits.Length + exponent > MaximalDigits)
        {
            return new(
                ValueProblemKind.Unreadable,
                $"A year of more than {MaximalDigits} digits is beyond what can be compared.",
                "Write a nearer year, or leave the claim out.",
                start,
                at - start);
        }

        if (digits.Length + exponent < 5 || digits[0] == '0')
        {
            return Unreadable("Y is for years of five or more digits.", "Write a year up to 9999 with four digits and no Y, such as 0987.", start, at - start);
        }

        var value = Int128.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * EdtfYear.PowerOfTen(exponent);
        return ReadSignificant(text, start, ref at, negative ? -value : value, digits.Length + exponent, out year);
    }

    private static DateFault? ReadSignificant(
        ReadOnlySpan<char> text, int start, ref int at, Int128 value, int length, out EdtfYear year)
    {
        year = EdtfYear.Of(value);
        if (!Skip(text, ref at, 'S'))
        {
            return null;
        }

        var count = Run(text, ref at, allowMask: false);
        if (count.Length is 0 or > 2
            || int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture) is var significant && (significant < 1 || significant > length))
        {
            return Unreadable(
                "After S comes how many of the year's digits are significant.",
                "Write 1950S2 for \"1950, of which two digits are sure\".",
                start,
                at - start);
        }

        year = EdtfYear.Rounded(value, length - significant);
        return null;
    }

    private static DateFault WrongLength(int start, int length, ReadOnlySpan<char> digits, bool negative) => digits.Length switch
    {
        0 => Unreadable("The text is no date.", null, start, length),
        3 when !negative => Unreadable(
            "A year has four digits, and a decade too.", $"Write {digits}X for the decade, 0{digits} for the year.", start, length),
        < 4 => Unreadable("A year has four digits.", null, start, length),
        _ => Unreadable("A year of more than four digits begins with Y, and the parts of a date are joined by hyphens.", null, start, length),
    };

    private static DateFault Unreadable(string message, string? hint, int start, int length) =>
        new(ValueProblemKind.Unreadable, message, hint, start, length);

    private static bool Skip(ReadOnlySpan<char> text, ref int at, char c)
    {
        if (at < text.Length && text[at] == c)
        {
            at++;
            return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, ref int at, bool allowMask)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (allowMask && text[at] == 'X')))
        {
            at++;
        }

        return text[start..at];
    }
}
