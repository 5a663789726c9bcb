using System.Globalization;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Orders places in a document by the first number in them.</summary>
internal static class LocatorOrder
{
    public static long Of(string? locator)
    {
        var digits = (locator ?? "").SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Take(18).ToArray();
        return digits.Length == 0 ? long.MaxValue : long.Parse(digits, CultureInfo.InvariantCulture);
    }
}
