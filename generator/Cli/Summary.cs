using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli;

/// <summary>The last lines of a build: what there is, what is disputed, what is wrong, how long it took.</summary>
internal static class Summary
{
    public static void Print(BuildResult report, BuildOptions options, TimeSpan elapsed)
    {
        var errors = report.Diagnostics.Total(Severity.Error);
        var warnings = report.Diagnostics.Total(Severity.Warning);
        var seconds = $"{elapsed.TotalSeconds:0.0} s";

        if (errors > 0)
        {
            Console.Error.WriteLine(
                $"{Count(errors, "error")} and {Count(warnings, "warning")}{Files(report)}. Nothing was written; mend the errors and run again. ({seconds})");
            return;
        }

        var facts = report.Facts;
        Console.WriteLine(
            $"{Count(facts.Pages, "page")}, {Count(facts.Claims, "claim")}, "
            + $"{Count(facts.Questions, "question")}, {Statuses(facts)}, {Count(warnings, "warning")}, {seconds}.");

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

            if (facts.ForeignUrl is { } foreign)
            {
                Console.WriteLine($"Built for {foreign}, which is not the url in site.yml: its pages ask search engines to stay away.");
            }

            if (facts.HistoryMissing is { } unknown)
            {
                Console.WriteLine(TerminalText.Of(unknown));
            }
        }
    }

    private static string Statuses(SiteFacts facts) =>
        facts.Open.IsEmpty ? "no disagreements" : string.Join(", ", facts.Open.Select(open => $"{open.Questions} {StatusNames.Of(open.Status)}"));

    /// <summary>Nothing where no file is at fault.</summary>
    private static string Files(BuildResult report)
    {
        var files = report.Diagnostics.Select(diagnostic => diagnostic.Span?.File).Where(file => file is not null).Distinct().Count();
        // Some of the files that are told together may have other messages.
        var least = report.Diagnostics.Any(diagnostic => diagnostic.OtherFiles > 1) ? "at least " : "";
        return files == 0 ? "" : $" in {least}{Count(files, "file")}";
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static string Relative(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder);
}
