using System.Globalization;
using System.Runtime.InteropServices;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>What a benchmark ran on.</summary>
internal static class Machine
{
    public static void Print() => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores ({Processor()}), ")
        + string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Table.BytesOfMegabyte / 1000:0} GB memory, ")
        + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, load {Load()}\n");

    private static string Processor() =>
        Line("/proc/cpuinfo", "model name") is { } line ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() : RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>How many processes wanted a core in the last minute.</summary>
    private static string Load() => Line("/proc/loadavg", "")?.Split(' ')[0] ?? "unknown";

    private static string? Line(string file, string start) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) : null;
}
