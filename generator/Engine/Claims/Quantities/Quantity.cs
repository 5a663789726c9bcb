namespace AlitaWiki.Engine.Claims.Quantities;

internal enum Modifier
{
    None,
    About,
    Over,
    AtLeast,
    Under,
    AtMost,
}

/// <summary>A number as written.</summary>
/// <param name="Digits">With its thousands grouped, without its scale: "404", "1,250", "1.50".</param>
/// <param name="Mantissa">What the digits say.</param>
/// <param name="LastPlace">The worth of the last written digit, before scaling: 1, or 0.01 for "1.50".</param>
/// <param name="Scale">Null where none is written.</param>
internal readonly record struct QuantityNumber(string Digits, decimal Mantissa, decimal LastPlace, Scale? Scale)
{
    public decimal Value => Mantissa * (Scale?.Factor ?? 1);

    /// <summary>How far the value is from where rounding would have given another number.</summary>
    public decimal Rounding => LastPlace / 2 * (Scale?.Factor ?? 1);
}

/// <summary>Thousand, million or billion.</summary>
internal sealed record Scale(string Word, char Letter, decimal Factor)
{
    private static readonly Scale[] All =
        [new("thousand", 'K', 1_000), new("million", 'M', 1_000_000), new("billion", 'B', 1_000_000_000)];

    public static Scale? OfWord(ReadOnlySpan<char> word)
    {
        foreach (var scale in All)
        {
            if (word.Equals(scale.Word, StringComparison.OrdinalIgnoreCase))
            {
                return scale;
            }
        }

        return null;
    }

    public static Scale? OfLetter(char letter) => Array.Find(All, scale => scale.Letter == letter);
}

/// <summary>A quantity as written: one number, or two with two dots between them.</summary>
/// <param name="Unit">As the text has it, a currency as its ISO code; empty for none.</param>
internal sealed record Quantity(Modifier Modifier, QuantityNumber Low, QuantityNumber? High, string Unit);
