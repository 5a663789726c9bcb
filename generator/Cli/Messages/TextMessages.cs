using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using Spectre.Console;

namespace AlitaWiki.Cli.Messages;

/// <summary>
/// Prints diagnostics for people: the files one by one, under each what is wrong with it, with the line, carets under the
/// place, and what to do. On a terminal a place is line and column, as the file stands above; in a pipe or a log it is the
/// whole of file, line and column, so that each message can be found, and jumped to, by itself.
/// </summary>
internal sealed class TextMessages
{
    private readonly IAnsiConsole _console = Terminal.Create(Console.Error, Console.IsErrorRedirected);
    private readonly string _inputFolder;
    private readonly SourceLines _lines;

    private TextMessages(string inputFolder, ProposedText? proposed)
    {
        _inputFolder = inputFolder;
        _lines = new SourceLines(inputFolder, proposed);
    }

    /// <param name="proposed">The text that one of the files has for these messages, if not the one on the disk.</param>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string inputFolder, ProposedText? proposed = null)
    {
        var messages = new TextMessages(inputFolder, proposed);
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Span?.File))
        {
            messages.PrintFile(file.Key, [.. file]);
        }
    }

    private void PrintFile(SourcePath? file, Diagnostic[] diagnostics)
    {
        if (file is { } path)
        {
            _console.Write(new Text(Shown(path), new Style(decoration: Decoration.Bold | Decoration.Underline)));
            _console.WriteLine();
        }

        foreach (var diagnostic in diagnostics)
        {
            _console.WriteLine();
            Print(diagnostic);
        }

        _console.WriteLine();
        _console.WriteLine();
    }

    private void Print(Diagnostic diagnostic)
    {
        var colour = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        if (diagnostic.Span is { } span)
        {
            _console.Write(new Text(Place(span)));
        }

        _console.Write(new Text($"{severity} {diagnostic.Descriptor.Id}: ", new Style(colour, decoration: Decoration.Bold)));
        _console.WriteLine(TerminalText.Of(diagnostic.Message));
        if (diagnostic.Span is { Line: > 0 } place && _lines.Get(place) is { } line)
        {
            SourceExcerpt.Print(_console, line, place, colour);
        }

        _console.Write(new Text("  help: ", new Style(Color.Teal)));
        _console.WriteLine(TerminalText.Of(diagnostic.Hint));
    }

    private string Place(SourceSpan span)
    {
        var at = span.Line > 0 ? $"{span.Line}:{span.Column}" : "";
        return Console.IsErrorRedirected ? $"{Shown(span.File)}{(at.Length > 0 ? $":{at}" : "")}: " : at.Length > 0 ? $"  {at} " : "  ";
    }

    private string Shown(SourcePath file) => TerminalText.Of(ShownPath.Of(file, _inputFolder));
}
