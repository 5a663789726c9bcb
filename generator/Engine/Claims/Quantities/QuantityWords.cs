using System.Globalization;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>Quantities in English and in their one fixed spelling.</summary>
internal static class QuantityWords
{
    /// <summary>"over $404 million", "16 years", "$150 to 200 million".</summary>
    public static string Display(Quantity quantity)
    {
        var sign = Currency.Sign(quantity.Unit);
        var low = quantity.Low;
        var text = quantity.High is { } high
            ? $"{Amount(low with { Scale = low.Scale == high.Scale ? null : low.Scale }, sign)} to {Amount(high, low.Scale == high.Scale ? null : sign)}"
            : Amount(low, sign);
        return WithUnit(Word(quantity.Modifier) + text, sign is null ? quantity.Unit : "");
    }

    /// <summary>The word, the plain number or the two with dots, and the unit: <c>over 404000000 USD</c>.</summary>
    public static string Canonical(Quantity quantity)
    {
        var range = quantity.High is { } high ? $"..{Plain(high)}" : "";
        return WithUnit(Word(quantity.Modifier) + Plain(quantity.Low) + range, quantity.Unit);
    }

    private static string Amount(QuantityNumber number, char? sign)
    {
        var minus = number.Digits.StartsWith('-') ? "-" : "";
        return $"{minus}{sign}{number.Digits[minus.Length..]}{(number.Scale is { } scale ? " " + scale.Word : "")}";
    }

    private static string Plain(QuantityNumber number) =>
        number.Value.ToString("0.################", CultureInfo.InvariantCulture);

    private static string WithUnit(string text, string unit) =>
        unit.Length == 0 || unit[0] is '%' or '‰' ? text + unit : $"{text} {unit}";

    private static string Word(Modifier modifier) => modifier switch
    {
        Modifier.About => "about ",
        Modifier.Over => "over ",
        Modifier.AtLeast => "at least ",
        Modifier.Under => "under ",
        Modifier.AtMost => "at most ",
        _ => "",
    };
}
