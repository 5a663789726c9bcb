using System.Globalization;

namespace AlitaWiki.Cli;

/// <summary>Text of the input must not steer the terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text with tabs as spaces and whatever moves, hides or turns round other text shown as an unknown character.</summary>
    public static string Of(string text) =>
        text.Any(Steers) ? string.Concat(text.Select(c => c == '\t' ? ' ' : Steers(c) ? '\uFFFD' : c)) : text;

    /// <summary>Control characters, ends of lines and paragraphs, and marks of writing direction; not the joiners that some scripts need.</summary>
    private static bool Steers(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';
}
