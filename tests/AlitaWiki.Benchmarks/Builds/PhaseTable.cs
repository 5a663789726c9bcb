using System.Globalization;
using System.Text.RegularExpressions;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>Where the time of several builds went: the medians of what <c>--timings</c> told.</summary>
internal static partial class PhaseTable
{
    public static void Print(IReadOnlyCollection<Measurement> runs)
    {
        var phases = runs
            .SelectMany(run => Lines().Matches(run.Output))
            .GroupBy(line => line.Groups["phase"].Value, StringComparer.Ordinal);
        Console.WriteLine("\n| phase | time | allocated |\n|---|---|---|");
        foreach (var phase in phases)
        {
            Console.WriteLine($"| {phase.Key} | {Median(phase, "time"):0} ms | {Median(phase, "allocated"):0.0} MB |");
        }

        Console.WriteLine();
    }

    private static double Median(IEnumerable<Match> lines, string group) =>
        Spread.Of(lines.Select(line => double.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture))).Median;

    [GeneratedRegex(@"^(?<phase>\w+) +(?<time>\d+) ms +(?<allocated>[\d.]+) MB\r?$", RegexOptions.Multiline)]
    private static partial Regex Lines();
}
