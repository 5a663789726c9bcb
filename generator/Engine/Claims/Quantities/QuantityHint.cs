using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Quantities;

/// <summary>Says what to write for a text that is no quantity.</summary>
internal static class QuantityHint
{
    private const string KnownWords = "The words before a number are about, over, at least, under and at most.";

    private static readonly (string Start, string Word)[] OtherWords =
    [
        ("more than", "over"), ("less than", "under"), ("greater than", "over"), ("fewer than", "under"), ("not more than", "at most"),
        ("around", "about"), ("approximately", "about"), ("approx.", "about"), ("approx", "about"), ("roughly", "about"),
        ("circa", "about"), ("ca.", "about"), ("c.", "about"), ("nearly", "under"), ("almost", "under"),
        ("above", "over"), ("below", "under"), ("up to", "at most"), ("minimum", "at least"), ("maximum", "at most"),
        ("~", "about"), ("≈", "about"), (">=", "at least"), ("≥", "at least"), ("<=", "at most"), ("≤", "at most"), (">", "over"), ("<", "under"),
    ];

    public static bool IsForeignScale(string unit)
    {
        var word = unit.AsSpan();
        var space = word.IndexOf(' ');
        return (space < 0 ? word : word[..space]) is "trillion" or "bn" or "mn" or "mln" or "mio" or "k" or "hundred";
    }

    public static QuantityFault NoNumber(string text, int at)
    {
        foreach (var (start, word) in OtherWords)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return QuantityFault.Unreadable(
                    $"\"{text[..start.Length]}\" is not a word for quantities.",
                    $"Write {word} {text[start.Length..].TrimStart()}. {KnownWords}",
                    0,
                    start.Length);
            }
        }

        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            return QuantityFault.Unreadable("A number has a digit before its point.", $"Write {text[..at]}0{text[at..]}.", at);
        }

        // A currency's code is often put first.
        if (at == 0 && text.Length > 4 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && (text[3] == ' ' || char.IsAsciiDigit(text[3])))
        {
            return QuantityFault.Unreadable("The unit stands before the number.", $"Write {text[3..].TrimStart()} {text[..3]}.", 0, 3);
        }

        return text.StartsWith('[')
            ? QuantityFault.Unreadable("A quantity is a number or a range, not a set.", "Write the two ends with two dots between them: 150..200 million USD.", 0)
            : QuantityFault.Unreadable("A number is missing here.", $"Write a number and its unit: 16 years, $404 million. {KnownWords}", at);
    }

    public static QuantityFault Ungrouped(ReadOnlySpan<char> whole, int start)
    {
        var comma = whole.IndexOf(',');
        var hint = whole.Count(',') == 1 && whole.Length - comma is 2 or 3
            ? $"Decimals come after a point: {whole[..comma]}.{whole[(comma + 1)..]}."
            : "Put a comma before every three digits from the right, or none: 1,234,567.";
        return QuantityFault.Unreadable("Commas group digits by three.", hint, start, whole.Length);
    }

    public static QuantityFault NoUnit(string text, int start)
    {
        var rest = text[start..].Trim();
        if (IsForeignScale(rest))
        {
            return QuantityFault.Unreadable(
                $"\"{rest.Split(' ')[0]}\" is not a word for large numbers.", "Write thousand, million or billion, or K, M or B.", start);
        }

        return rest[0] switch
        {
            '-' or '–' or '—' => QuantityFault.Unreadable(
                "A range is not written with a dash.", $"Put two dots between its ends: {text[..start].TrimEnd()}..{rest[1..].TrimStart()}.", start),
            '+' => QuantityFault.Unreadable(
                "A plus sign after a number does not say more than what.", $"Write at least {text[..start].TrimEnd()}{rest[1..]}.", start, 1),
            _ => QuantityFault.Unreadable("What follows the number is no unit.", "Write a number and its unit: 16 years, $404 million.", start),
        };
    }

    public static QuantityFault WrongUnit(Quantity quantity, string text, PropertyDefinition property)
    {
        var message = quantity.Unit.Length == 0
            ? $"The quantity has no unit, and {property.Id} is in {property.Unit}."
            : $"The quantity is in {quantity.Unit}, and {property.Id} is in {property.Unit}.";
        var hint = quantity.Unit.Length == 0
            ? $"Write {text} {property.Unit}."
            : $"Write the amount in {property.Unit}, as the source gives it.";
        return new(ValueProblemKind.WrongUnit, message, hint, 0, text.Length);
    }
}
