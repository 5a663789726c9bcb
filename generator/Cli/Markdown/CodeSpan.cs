namespace AlitaWiki.Cli.Markdown;

/// <summary>
/// Text of the wiki in Markdown for GitHub. Within a code span nothing is a link, a picture, HTML, an issue's number, or the name
/// of somebody who would be told.
/// </summary>
internal static class CodeSpan
{
    /// <summary>Longer texts are cut.</summary>
    private const int MostLetters = 300;

    public static string Of(string text)
    {
        var line = string.Join(' ', TerminalText.Of(text.ReplaceLineEndings(" ")).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (line.Length > MostLetters)
        {
            var end = char.IsHighSurrogate(line[MostLetters - 1]) ? MostLetters - 1 : MostLetters;
            line = line[..end] + "…";
        }

        // A fence is longer than any run of backticks within, and set off by spaces, which are not shown.
        var fence = new string('`', LongestRun(line) + 1);
        var space = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return line.Length == 0 ? "(nothing)" : $"{fence}{space}{line}{space}{fence}";
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
