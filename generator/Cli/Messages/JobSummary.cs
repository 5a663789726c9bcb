using System.Collections.Immutable;
using System.Text;
using AlitaWiki.Cli.Markdown;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Cli.Messages;

/// <summary>Messages as Markdown for the page of a job in GitHub Actions.</summary>
internal static class JobSummary
{
    /// <summary>GitHub refuses a summary of more than a mebibyte; a letter takes up to four bytes.</summary>
    private const int MostLetters = 200_000;

    public static string Of(ImmutableArray<Diagnostic> diagnostics, string inputFolder)
    {
        var list = new StringBuilder();
        var rest = diagnostics.Total();
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
            var place = MessagePlace.Of(diagnostic, inputFolder) is { } at ? $"{CodeSpan.Of(at.Line is null ? at.File : $"{at.File}:{at.Line}")} " : "";
            var entry = $"- {place}{severity} {diagnostic.Descriptor.Id}: {CodeSpan.Of(diagnostic.Message)} {CodeSpan.Of(diagnostic.Hint)}\n";
            if (list.Length + entry.Length > MostLetters)
            {
                break;
            }

            list.Append(entry);
            rest -= Math.Max(1, diagnostic.Others);
        }

        return $"### {diagnostics.Total()} more messages\n\n{list}{(rest > 0 ? $"- and {rest} more\n" : "")}\n";
    }
}
