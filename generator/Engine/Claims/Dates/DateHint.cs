using System.Globalization;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Guesses which EDTF date was meant by a text that is none.</summary>
internal static class DateHint
{
    private const string General = "Write dates as year-month-day: 2023-12-21, 2023-12 or 2023.";

    // Longer texts are prose, in which a guess would be none.
    private const int LongestText = 40;

    public static string For(string text)
    {
        var suggestions = text.Length > LongestText ? [] : Guesses(text.Trim()).Where(IsDate).Distinct().ToList();
        return suggestions.Count == 0 ? General : $"Write dates as year-month-day: {Alternatives.Join(suggestions)}.";
    }

    private static bool IsDate(string text) =>
        text is ['[', .. var inner, ']']
            ? Array.TrueForAll(inner.Split(','), member => DateElement.ReadMember(member, null, out _) is null)
            : DateElement.ReadDate(text, null, out _) is null;

    private static IEnumerable<string> Guesses(string text)
    {
        yield return text.ToUpperInvariant();
        if (text.Contains("..", StringComparison.Ordinal))
        {
            yield return $"[{text}]";
            yield break;
        }

        var words = WrittenDate.Of(text);
        foreach (var guess in words.Guesses())
        {
            yield return guess;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            var digits = text.TrimStart('-', '+');
            var sign = number < 0 ? "-" : "";
            yield return digits.Length switch
            {
                < 4 => $"{sign}{digits.PadLeft(4, '0')}",
                8 when number > 0 => $"{digits[..4]}-{digits[4..6]}-{digits[6..]}",
                _ => $"Y{sign}{digits}",
            };
        }
    }
}
