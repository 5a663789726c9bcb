using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>Reads a quantity: an optional word, one number or two, and a currency's sign before or a unit after.</summary>
internal static class QuantityParser
{
    private static readonly (string Word, Modifier Modifier)[] Words =
    [
        ("about", Modifier.About), ("over", Modifier.Over), ("at least", Modifier.AtLeast), ("under", Modifier.Under), ("at most", Modifier.AtMost),
    ];

    /// <param name="required">The property's unit, which goes before a scale's letter: 300 K may be kelvins.</param>
    public static QuantityFault? Parse(string text, string? required, out Quantity? quantity)
    {
        quantity = null;
        var at = 0;
        var modifier = ReadModifier(text, ref at);
        string? currency = null;
        QuantityNumber? high = null;
        var fault = ReadNumber(text, required, ref at, ref currency, out var low) ?? ReadRange(text, required, ref at, ref currency, out high);
        if (fault is not null)
        {
            return fault;
        }

        if (high is { } other)
        {
            // "150..200 million" has its scale once for both.
            low = low with { Scale = low.Scale ?? other.Scale };
            if (low.Value > other.Value || modifier is not (Modifier.None or Modifier.About))
            {
                return low.Value > other.Value
                    ? QuantityFault.Unreadable("The range ends below its beginning.", $"Write the smaller number first: {other.Digits}..{low.Digits}.", 0)
                    : QuantityFault.Unreadable("A range has both its ends already.", "Leave the word before it out.", 0);
            }
        }

        var start = at;
        var unit = Currency.Unit(text[at..].Trim());
        if (unit.Length > 0 && !IsUnit(unit))
        {
            return QuantityHint.NoUnit(text, start);
        }

        if (currency is not null && unit.Length > 0 && !unit.Equals(currency, StringComparison.OrdinalIgnoreCase))
        {
            return new(
                ValueProblemKind.WrongUnit,
                $"The quantity has two units, {currency} and {unit}.",
                "Name the currency once, and large numbers by thousand, million or billion, or K, M or B in capitals.",
                start,
                text.Length - start);
        }

        quantity = new(modifier, low, high, currency ?? unit);
        return null;
    }

    private static Modifier ReadModifier(string text, ref int at)
    {
        foreach (var (word, modifier) in Words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && !char.IsLetter(text[word.Length]))
            {
                at = word.Length;
                return modifier;
            }
        }

        return Modifier.None;
    }

    private static QuantityFault? ReadNumber(string text, string? required, ref int at, ref string? currency, out QuantityNumber number)
    {
        SkipSpace(text, ref at);
        if (at < text.Length && Currency.Code(text[at]) is { } code)
        {
            currency = code;
            at++;
            SkipSpace(text, ref at);
        }

        var fault = NumberParser.Read(text, ref at, out number);
        if (fault is null)
        {
            number = number with { Scale = ReadScale(text, required, ref at) };
        }

        return fault;
    }

    private static QuantityFault? ReadRange(string text, string? required, ref int at, ref string? currency, out QuantityNumber? high)
    {
        high = null;
        SkipSpace(text, ref at);
        if (!text.AsSpan(at).StartsWith("..", StringComparison.Ordinal))
        {
            return null;
        }

        at += 2;
        var first = currency;
        var fault = ReadNumber(text, required, ref at, ref currency, out var number);
        high = number;
        return fault ?? (first is not null && first != currency
            ? QuantityFault.Unreadable("The two ends of the range have different currencies.", "Write both ends in one currency.", 0)
            : null);
    }

    private static Scale? ReadScale(string text, string? required, ref int at)
    {
        var start = at;
        SkipSpace(text, ref start);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        var scale = word.Length == 1
            ? start > at && word.Equals(required, StringComparison.Ordinal) ? null : Scale.OfLetter(word[0])
            : Scale.OfWord(word);
        at = scale is null ? at : end;
        return scale;
    }

    private static bool IsUnit(string unit) =>
        (char.IsLetter(unit[0]) || unit[0] is '%' or '‰' or '°' or '′' or '″') && !QuantityHint.IsForeignScale(unit);

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
