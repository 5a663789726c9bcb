using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>
/// Workflow commands of GitHub Actions, which become annotations on a pull request. GitHub keeps ten errors and ten warnings
/// of a step; the rest go to the job's summary, or where there is none, to the log with the others.
/// </summary>
internal static class GithubMessages
{
    private const int MostOfASeverity = 10;

    /// <param name="summaryFile">Where the job's summary is gathered, or null.</param>
    public static void Print(ImmutableArray<Diagnostic> diagnostics, string inputFolder, TextWriter log, string? summaryFile)
    {
        var shown = new HashSet<Diagnostic>(
            diagnostics.GroupBy(diagnostic => diagnostic.Severity).SelectMany(severity => severity.Take(MostOfASeverity)));
        var hasSummary = !string.IsNullOrEmpty(summaryFile);
        foreach (var diagnostic in diagnostics.Where(diagnostic => !hasSummary || shown.Contains(diagnostic)))
        {
            log.WriteLine(Command(diagnostic, inputFolder));
        }

        if (hasSummary && shown.Count < diagnostics.Length)
        {
            File.AppendAllText(
                summaryFile!, JobSummary.Of([.. diagnostics.Where(diagnostic => !shown.Contains(diagnostic))], inputFolder));
        }
    }

    public static string Command(Diagnostic diagnostic, string inputFolder)
    {
        var command = new StringBuilder(diagnostic.Severity == Severity.Error ? "::error " : "::warning ");
        if (MessagePlace.Of(diagnostic, inputFolder) is { } place)
        {
            command.Append("file=").Append(Property(Shown(place.File))).Append(',');
            if (place.Line is not null)
            {
                command.Append(null, $"line={place.Line},col={place.Column},endColumn={place.EndColumn},");
            }
        }

        return command
            .Append("title=").Append(Property($"{diagnostic.Descriptor.Id} {diagnostic.Descriptor.Title}"))
            .Append("::").Append(Data($"{Shown(diagnostic.Message)}\n{Shown(diagnostic.Hint)}"))
            .ToString();
    }

    private static string Shown(string text) => TerminalText.Of(text);

    /// <summary>Escaped as the runner undoes it, so that no text of a page can end the command or start another.</summary>
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
