using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Cli;

/// <summary>The last lines of a build: what there is, what is disputed, what is wrong, how long it took.</summary>
internal static class Summary
{
    public static void Print(BuildReport report, BuildOptions options, TimeSpan elapsed)
    {
        var errors = report.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = report.Diagnostics.Length - errors;
        var seconds = $"{elapsed.TotalSeconds:0.0} s";

        if (errors > 0)
        {
            Console.Error.WriteLine(
                $"{Count(errors, "error")} and {Count(warnings, "warning")}{Files(report)}. Nothing was written; mend the errors and run again. ({seconds})");
            return;
        }

        var wiki = report.Wiki;
        Console.WriteLine(
            $"{Count(wiki.Pages.Length, "page")}, {Count(wiki.Claims.Length, "claim")}, "
            + $"{Count(wiki.Questions.Length, "question")}, {Statuses(wiki)}, {Count(warnings, "warning")}, {seconds}.");

        if (report.Written is { } written)
        {
            Console.WriteLine(
                $"Built {Relative(options.OutputFolder)}: {Count(written.Written, "file")} written, {written.Unchanged} unchanged, {written.Deleted} deleted.");
            if (written.SearchLeftOut is { } why)
            {
                Console.WriteLine($"Search is left out: {TerminalText.Of(why)}");
            }

            if (written.EditorLeftOut is { } missing)
            {
                Console.WriteLine($"Editing in the browser is left out: {TerminalText.Of(missing)}");
            }

            if (wiki.NoIndex)
            {
                Console.WriteLine($"Built for {wiki.Config.Url}, which is not the url in site.yml: its pages ask search engines to stay away.");
            }

            if (wiki.HistoryMissing is { } unknown)
            {
                Console.WriteLine(TerminalText.Of(unknown));
            }
        }
    }

    private static string Statuses(Wiki wiki)
    {
        var open = wiki.Questions
            .Where(question => Wording.IsOpen(question.Status))
            .CountBy(question => question.Status)
            .OrderBy(entry => entry.Key)
            .Select(entry => $"{entry.Value} {StatusNames.Of(entry.Key)}")
            .ToArray();
        return open.Length == 0 ? "no disagreements" : string.Join(", ", open);
    }

    /// <summary>Nothing where no file is at fault.</summary>
    private static string Files(BuildReport report)
    {
        var files = report.Diagnostics.Select(diagnostic => diagnostic.Span?.File).Where(file => file is not null).Distinct().Count();
        return files == 0 ? "" : $" in {Count(files, "file")}";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Relative(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder);
}
