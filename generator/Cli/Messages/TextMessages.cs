using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using Spectre.Console;

namespace AlitaWiki.Cli.Messages;

/// <summary>Prints diagnostics for people: grouped by file, each with its line, a caret under the place, and what to do.</summary>
internal static class TextMessages
{
    /// <summary>A line longer than this is shown around the place only.</summary>
    private const int WidestLine = 100;

    /// <param name="readFrom">Where the files are read that the messages are about, if not in the input folder itself.</param>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string inputFolder, string? readFrom = null)
    {
        var console = Terminal.Create(Console.Error, Console.IsErrorRedirected);
        var lines = new SourceLines(readFrom ?? inputFolder);

        foreach (var diagnostic in diagnostics)
        {
            var colour = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
            var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
            if (diagnostic.Span is { } span)
            {
                console.Write(new Text($"{Location(span, inputFolder)}: ", new Style(decoration: Decoration.Bold)));
            }

            console.Write(new Text($"{severity} {diagnostic.Descriptor.Id}: ", new Style(colour, decoration: Decoration.Bold)));
            console.WriteLine(Printable.Of(diagnostic.Message));
            if (diagnostic.Span is { Line: > 0 } place && lines.Get(place) is { } line)
            {
                PrintLine(console, line, place, colour);
            }

            console.Write(new Text("  help: ", new Style(Color.Teal)));
            console.WriteLine(Printable.Of(diagnostic.Hint));
            console.WriteLine();
        }
    }

    private static void PrintLine(IAnsiConsole console, string line, SourceSpan span, Color colour)
    {
        var column = Math.Clamp(span.Column - 1, 0, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - column));
        var first = Math.Max(0, Math.Min(column - (WidestLine / 3), line.Length - WidestLine));
        var shown = line.Substring(first, Math.Min(WidestLine, line.Length - first));
        var number = $"{span.Line,5} | ";

        console.Write(new Text(number, new Style(Color.Grey)));
        console.WriteLine(Printable.Of(shown));
        var caret = new string(' ', number.Length + column - first) + new string('^', Math.Min(length, Math.Max(1, WidestLine - (column - first))));
        console.Write(new Text(caret, new Style(colour)));
        console.WriteLine();
    }

    private static string Location(SourceSpan span, string inputFolder)
    {
        var file = ShownPath.Of(span.File, inputFolder);
        return span.Line > 0 ? $"{Printable.Of(file)}:{span.Line}:{span.Column}" : Printable.Of(file);
    }
}
