namespace AlitaWiki.Engine.Syntax;

/// <summary>
/// Sizes beyond which no page makes sense. A few kilobytes can ask for a table of millions of cells, since short rows
/// are filled up to the longest, and some of Markdig's loops take time that grows with the square of a paragraph's lines.
/// </summary>
internal static class BodyLimits
{
    private const int Characters = 1_000_000;
    private const int LinesInARow = 20_000;
    private const long Cells = 500_000;

    /// <summary>Of links and footnotes; Markdig looks through all of them at each.</summary>
    private const int Definitions = 2_000;

    /// <summary>Reports what is too large; false where anything is.</summary>
    public static bool Check(string markdown, SyntaxProblems problems)
    {
        if (markdown.Length > Characters)
        {
            problems.Add(SyntaxProblemKind.TooLarge, new BodyPlace(0, 0, 1), "page");
            return false;
        }

        if (LineBeyondDefinitions(markdown) is { } beyond)
        {
            problems.Add(SyntaxProblemKind.TooLarge, new BodyPlace(beyond, 0, 1), "list of definitions");
            return false;
        }

        // Were each character a line with all the pipes.
        if (markdown.Length <= LinesInARow && (long)markdown.Length * markdown.AsSpan().Count('|') <= Cells)
            return true;

        var line = 0;
        var run = new Run();
        var cells = 0L;
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            run = text.IsWhiteSpace() ? new Run() : run.With(text);
            cells += run.Growth;
            if (run.Lines > LinesInARow || cells > Cells)
            {
                problems.Add(SyntaxProblemKind.TooLarge, new BodyPlace(line, 0, 1), cells > Cells ? "table" : "paragraph");
                return false;
            }

            line++;
        }

        return true;
    }

    private static int? LineBeyondDefinitions(string markdown)
    {
        if (markdown.AsSpan().Count("]:") <= Definitions)
            return null;

        var (line, count) = (0, 0);
        foreach (var text in markdown.AsSpan().EnumerateLines())
        {
            count += text.TrimStart(" \t>") is ['[', ..] && text.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (count > Definitions)
                return line;

            line++;
        }

        return null;
    }

    /// <summary>Lines without a blank one between them.</summary>
    /// <param name="Growth">How many cells the last line adds to a table of all of them.</param>
    private readonly record struct Run(int Lines, long Pipes, long Growth)
    {
        public Run With(ReadOnlySpan<char> text)
        {
            var pipes = Math.Max(Pipes, text.Count('|'));
            return new Run(Lines + 1, pipes, ((Lines + 1) * pipes) - (Lines * Pipes));
        }
    }
}
