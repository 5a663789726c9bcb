namespace AlitaWiki.Benchmarks.Builds;

/// <summary>Prints measurements as a Markdown table: of each figure the median, and least to greatest.</summary>
internal static class Table
{
    public const double BytesOfMegabyte = 1_000_000;

    public static void Head(string first, params string[] more)
    {
        string[] columns = [first, "wall", "CPU", "peak memory", .. more];
        Console.WriteLine($"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}");
    }

    public static void Row(string name, IReadOnlyCollection<Measurement> runs, params string[] more)
    {
        string[] cells =
        [
            name,
            Seconds(runs, run => run.Wall),
            Seconds(runs, run => run.Cpu),
            Megabytes(runs),
            .. more,
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    public static double Median(IEnumerable<Measurement> runs, Func<Measurement, double> figure) => Spread.Of(runs.Select(figure)).Median;

    private static string Seconds(IReadOnlyCollection<Measurement> runs, Func<Measurement, double> figure)
    {
        var spread = Spread.Of(runs.Select(figure));
        return $"{spread.Median:0.00} s ({spread.Min:0.00}–{spread.Max:0.00})";
    }

    private static string Megabytes(IReadOnlyCollection<Measurement> runs)
    {
        var spread = Spread.Of(runs.Select(run => run.Memory / BytesOfMegabyte));
        return $"{spread.Median:0} MB ({spread.Min:0}–{spread.Max:0})";
    }
}
