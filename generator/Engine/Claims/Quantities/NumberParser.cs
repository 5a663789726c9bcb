using System.Globalization;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>Reads a number: digits, which commas may group by three, and decimals after a point.</summary>
internal static class NumberParser
{
    // With a billion's nine zeros and a percentage of it, so many digits are still exact as a decimal.
    private const int MaximalDigits = 16;

    /// <summary>Reads the number at <paramref name="at"/>, without scale, and moves past it.</summary>
    public static QuantityFault? Read(string text, ref int at, out QuantityNumber number)
    {
        number = default;
        var start = at;
        at += at < text.Length && text[at] == '-' ? 1 : 0;
        var whole = text.AsSpan(at, Length(text, at, withCommas: true));
        var negative = at > start;
        at += whole.Length;
        if (whole.IsEmpty)
        {
            return QuantityHint.NoNumber(text, start);
        }

        if (!IsGrouped(whole))
        {
            return QuantityHint.Ungrouped(whole, start);
        }

        var decimals = ReadOnlySpan<char>.Empty;
        if (at < text.Length && text[at] == '.' && Length(text, at + 1, withCommas: false) is var count and > 0)
        {
            decimals = text.AsSpan(at + 1, count);
            at += count + 1;
        }

        if (at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at + 1]))
        {
            return QuantityFault.Unreadable(
                "The number has a point or comma too many.", "Group thousands by commas and put one point before decimals: 1,234.5.", start);
        }

        var integer = whole.ToString().Replace(",", "", StringComparison.Ordinal);
        if (integer.Length + decimals.Length > MaximalDigits)
        {
            return QuantityFault.Unreadable(
                $"The number has more than {MaximalDigits} digits, too many to compare.",
                "Write it shorter, with thousand, million or billion.",
                start,
                at - start);
        }

        number = Number(integer, decimals, negative, grouped: whole.Contains(','));
        return null;
    }

    private static QuantityNumber Number(string integer, ReadOnlySpan<char> decimals, bool negative, bool grouped)
    {
        var mantissa = decimal.Parse($"{integer}{decimals}", NumberStyles.None, CultureInfo.InvariantCulture);
        var place = 1m;
        for (var i = 0; i < decimals.Length; i++)
        {
            place /= 10;
        }

        // Four digits read well as they are, and may be meant as a year.
        var digits = grouped || integer.Length > 4
            ? decimal.Parse(integer, NumberStyles.None, CultureInfo.InvariantCulture).ToString("#,##0", CultureInfo.InvariantCulture)
            : integer;
        return new(
            $"{(negative ? "-" : "")}{digits}{(decimals.IsEmpty ? "" : ".")}{decimals}",
            (negative ? -mantissa : mantissa) * place,
            place,
            null);
    }

    private static int Length(string text, int start, bool withCommas)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (withCommas && text[end] == ',' && end > start)))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var comma = whole.IndexOf(',');
        for (var rest = whole[(comma + 1)..]; comma >= 0; rest = rest[4..])
        {
            var next = rest.IndexOf(',');
            if (comma > 3 || (next < 0 ? rest.Length : next) != 3)
            {
                return false;
            }

            if (next < 0)
            {
                break;
            }
        }

        return true;
    }
}
