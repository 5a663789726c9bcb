namespace AlitaWiki.Cli;

/// <summary>Text of the input must not steer the terminal.</summary>
internal static class Printable
{
    /// <summary>The text with tabs as spaces and other control characters shown as unknown ones.</summary>
    public static string Of(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c)) : text;
}
