using System.Globalization;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Orders places in a document by the first number in them.</summary>
internal static class LocatorOrder
{
    /// <summary>As many as a number of 64 bits surely holds.</summary>
    private const int MostDigits = 18;

    public static long Of(string? locator)
    {
        var text = locator.AsSpan();
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return long.MaxValue;
        }

        var digits = text[start..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return long.Parse(digits[..Math.Min(digits.Length, MostDigits)], CultureInfo.InvariantCulture);
    }
}
