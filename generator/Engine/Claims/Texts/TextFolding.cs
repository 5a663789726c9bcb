using System.Text;

namespace AlitaWiki.Engine.Claims.Texts;

/// <summary>Folds texts that a reader would call the same to one token.</summary>
public static class TextFolding
{
    /// <summary>
    /// NFKC, without case, and without space and punctuation at the ends. A text of nothing else keeps it, so that
    /// "?" and "!" stay apart.
    /// </summary>
    public static string Fold(string text)
    {
        // Through upper case first: the two small sigmas, say, have only their capital in common. Capitals of letters
        // with a mark may come apart from it, so the form is brought about again at the end.
        var folded = Ascii.IsValid(text) ? text.ToLowerInvariant() : Normalize(Normalize(text)
            .ToUpperInvariant()
            .ToLowerInvariant()
            .Replace("ß", "ss", StringComparison.Ordinal));
        var start = 0;
        var end = folded.Length;
        while (start < end && IsTrimmed(folded[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(folded[end - 1]))
        {
            end--;
        }

        return start == end ? folded : folded[start..end];
    }

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c);

    // Half a surrogate pair is no text, and normalisation refuses it.
    private static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var whole = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text));
        return whole.Normalize(NormalizationForm.FormKC);
    }
}
