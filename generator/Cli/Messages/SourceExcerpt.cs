using AlitaWiki.Engine.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace AlitaWiki.Cli.Messages;

/// <summary>A line of a file as a message shows it, with carets under the place that is meant.</summary>
internal static class SourceExcerpt
{
    /// <summary>A line longer than this is shown around the place only.</summary>
    private const int WidestLine = 100;

    public static void Print(IAnsiConsole console, string line, SourceSpan span, Color colour)
    {
        var column = Math.Clamp(span.Column - 1, 0, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - column));
        var first = Math.Max(0, Math.Min(column - (WidestLine / 3), line.Length - WidestLine));
        var shown = line.Substring(first, Math.Min(WidestLine, line.Length - first));
        var before = shown[..(column - first)];
        var marked = shown.Substring(before.Length, Math.Min(length, shown.Length - before.Length));
        var number = $"{span.Line,6} | ";

        console.Write(new Text(number, new Style(Color.Grey)));
        console.WriteLine(TerminalText.Of(shown));
        var caret = new string(' ', number.Length + Cells(before)) + new string('^', Math.Max(1, Cells(marked)));
        console.Write(new Text(caret, new Style(colour)));
        console.WriteLine();
    }

    /// <summary>How wide a terminal draws a text: some scripts and pictures take two cells a character.</summary>
    private static int Cells(string text) => new Segment(TerminalText.Of(text)).CellCount();
}
