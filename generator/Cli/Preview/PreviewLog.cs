using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Preview;

/// <summary>What the terminal says: one line a build, and what is wrong whenever that has changed.</summary>
internal sealed class PreviewLog(string inputFolder)
{
    private ImmutableArray<Diagnostic> _told = [];
    private string? _failure;

    /// <param name="changed">The input files that led to the build; empty for one that no change led to.</param>
    /// <param name="quiet">Nobody waits for this build, so that it is told only where something is wrong.</param>
    public void Built(ImmutableArray<string> changed, Rebuilt rebuilt, TimeSpan elapsed, bool quiet)
    {
        _failure = null;
        if (!rebuilt.Diagnostics.SequenceEqual(_told))
        {
            TextMessages.Print(rebuilt.Diagnostics, inputFolder);
            _told = rebuilt.Diagnostics;
        }

        if (rebuilt.SearchLeftOut is { } why)
        {
            Console.WriteLine($"Search is left out: {TerminalText.Of(why)}");
        }

        if (rebuilt.EditorLeftOut is { } missing)
        {
            Console.WriteLine($"Editing in the browser is left out: {TerminalText.Of(missing)}");
        }

        if (!quiet)
        {
            var errors = rebuilt.Diagnostics.Total(Severity.Error);
            var outcome = errors > 0 ? $"{Count(errors, "error")}, nothing written" : $"{Count(rebuilt.Written?.Length ?? 0, "file")} written";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Cause(changed)}: {outcome}, {elapsed.TotalMilliseconds:0} ms"));
        }
    }

    /// <summary>A failure that lasts is told once.</summary>
    public void Failed(string message)
    {
        if (message != _failure)
        {
            Console.Error.WriteLine(message);
            _failure = message;
        }
    }

    private static string Cause(ImmutableArray<string> changed) => changed switch
    {
        [] => "Built",
        [var file] => TerminalText.Of(file),
        [var file, ..] => string.Create(CultureInfo.InvariantCulture, $"{TerminalText.Of(file)} and {changed.Length - 1} more"),
    };

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
