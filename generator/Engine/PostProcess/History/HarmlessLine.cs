using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Words that anybody may have written, made harmless: one line, of some length, with nothing invisible that moves the text around it.</summary>
internal static class HarmlessLine
{
    private const int Joiner = 0x200D;
    private const int NonJoiner = 0x200C;

    /// <param name="most">The most characters; a longer text ends in "…".</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most && IsPlain(text))
        {
            return text;
        }

        var plain = new StringBuilder(Math.Min(text.Length, most));
        var count = 0;
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                gap = plain.Length > 0;
            }
            else if (IsVisible(rune))
            {
                if (++count > most)
                {
                    return plain.Append('…').ToString();
                }

                plain.Append(gap ? " " : "").Append(rune.ToString());
                gap = false;
            }
        }

        return plain.ToString();
    }

    /// <summary>Whether it is words of printed ASCII, one space apart, as paths and most subjects are.</summary>
    private static bool IsPlain(string text)
    {
        var isSpace = true;
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && isSpace))
            {
                return false;
            }

            isSpace = c == ' ';
        }

        return !isSpace || text.Length == 0;
    }

    /// <summary>Marks of direction and the like are dropped, but for the joiners that some scripts are written with.</summary>
    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => rune.Value is Joiner or NonJoiner,
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) != 0xFFFE,
        UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse => false,
        _ => true,
    };
}
