using System.Diagnostics;
using AlitaWiki.Benchmarks.Corpus;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>This generator, Hugo and Eleventy in turn on the same content. A generator that is not there is left out, with a line that says so.</summary>
internal sealed class ComparisonBenchmark(WikiGenerator generator, Workspace workspace, int runs)
{
    private const string Own = "this generator";
    private const string EleventyPackage = "Eleventy";

    private readonly bool _hugo = Has("hugo", "version", "No Hugo: install it, on Debian with 'apt-get install hugo'.");
    private readonly string? _eleventy = InstallEleventy(workspace);

    public void Run(int pages)
    {
        var contestants = Contestants(new SyntheticWiki(pages)).ToArray();
        var measured = contestants.ToDictionary(contestant => contestant.Name, _ => new List<Measurement>(), StringComparer.Ordinal);
        for (var run = 0; run < runs; run++)
        {
            foreach (var (name, build) in contestants)
            {
                measured[name].Add(build());
            }
        }

        var own = measured[Own];
        Table.Head($"{pages:n0} pages", "wall ratio", "CPU ratio", "memory ratio");
        foreach (var (name, results) in measured)
        {
            Table.Row(
                name, results, Ratio(results, own, run => run.Wall), Ratio(results, own, run => run.Cpu), Ratio(results, own, run => run.Memory));
        }

        Console.WriteLine();
    }

    private IEnumerable<(string Name, Func<Measurement> Build)> Contestants(SyntheticWiki wiki)
    {
        var content = workspace.Content("wiki", wiki, new WikiDialect(), history: true);
        yield return (Own, () => generator.Build(content, workspace.Output()));
        if (_hugo)
        {
            var pages = workspace.Content("hugo", wiki, new HugoDialect(redirectsFile: false));
            yield return ("Hugo, a page an alias", () => Hugo(pages));
            var file = workspace.Content("hugo-redirects", wiki, new HugoDialect(redirectsFile: true));
            yield return ("Hugo, aliases in one file", () => Hugo(file));
        }

        if (_eleventy is { } program)
        {
            var source = workspace.Content("eleventy", wiki, new EleventyDialect());
            yield return ("Eleventy, without aliases", () => MeasuredProcess.Run(source, "node", program, "--quiet", $"--output={Path.GetRelativePath(source, workspace.Output())}"));
        }
    }

    private Measurement Hugo(string source) => MeasuredProcess.Run(source, "hugo", "--quiet", "--destination", workspace.Output());

    private static string? InstallEleventy(Workspace workspace)
    {
        if (!Has("npm", "--version", "No Eleventy: npm is missing, which comes with Node.js."))
        {
            return null;
        }

        var folder = workspace.Folder(EleventyPackage);
        foreach (var file in (string[])["package.json", "package-lock.json"])
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, EleventyPackage, file), Path.Combine(folder, file));
        }

        return Starts(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
            ? Path.Combine(folder, "node_modules", "@11ty", "eleventy", "cmd.cjs")
            : Missing("No Eleventy: npm could not install it.");
    }

    private static bool Has(string program, string question, string otherwise) =>
        Starts(Path.GetTempPath(), program, question) || Missing(otherwise) is not null;

    private static string? Missing(string why)
    {
        Console.WriteLine(why);
        return null;
    }

    private static bool Starts(string folder, string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (said.Length > 0)
            {
                Console.WriteLine($"{program} {said.Trim()}");
            }

            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string Ratio(IEnumerable<Measurement> of, IEnumerable<Measurement> to, Func<Measurement, double> figure) =>
        $"{Table.Median(of, figure) / Table.Median(to, figure):0.0}";
}
