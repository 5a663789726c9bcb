using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace AlitaWiki.Tests.Growth;

/// <summary>
/// Holds that what the generator does with a wiki grows no faster than n log n, and what it keeps in memory stays bounded.
/// It counts the work (<see cref="CountedProgram"/>) on wikis of n, 2n and 4n, so the machine's speed has no say.
/// </summary>
internal static class Growth
{
    /// <summary>Of tests that take long; <c>.ci/run</c> runs them.</summary>
    public const string Category = "Category", Slow = "Slow";

    /// <summary>
    /// How much more the step from 2n to 4n may take than the one from n to 2n: work that does not grow has no part in either.
    /// Linear work has 2, n log n of ten thousand 2.13, n² has 4. A square stays below this until it is a tenth of the work.
    /// </summary>
    private const double MostRatio = 2.4;

    /// <summary>Steps for each byte of the input at 4n: a step takes about two nanoseconds, and 1 MB may take 5 seconds. Ordinary pages take about 130.</summary>
    private const long MostStepsAByte = 2_000;

    /// <summary>What the heap may hold at once, in MB.</summary>
    private const int MostMemory = 400;

    private const string Site =
        """
        title: A wiki
        url: https://wiki.example
        language: en
        """;

    /// <summary>Fails where the work grows too fast, or does not fit into the memory.</summary>
    /// <param name="wiki">The files of the wiki of some size, by their paths below <c>input/</c>; <c>site.yml</c> may be left out.</param>
    /// <param name="n">The smallest size: large enough for what might be square to be seen beside the rest, small enough for 4n to end soon.</param>
    /// <param name="command">What is run: <c>check</c>, or <c>build --no-search</c> where it is about what is written.</param>
    /// <param name="memory">What the heap may hold at once, in MB.</param>
    /// <param name="stepsAByte">The most work for each byte of the input.</param>
    public static async Task HoldsAsync(
        Func<int, IEnumerable<(string Path, string Text)>> wiki, int n, string command = "check", int memory = MostMemory, long stepsAByte = MostStepsAByte)
    {
        // The first run pays for what is done once; its count is left out.
        int[] sizes = [n, n, 2 * n, 4 * n];
        var folder = Directory.CreateTempSubdirectory("alitawiki-growth-wiki-").FullName;
        try
        {
            var bytes = sizes.Select((size, i) => Write(Path.Combine(folder, $"{i}"), wiki(size))).ToList();
            var work = await CountAsync(folder, sizes.Length, command.Split(' '), memory);
            var (first, second) = (work[2] - work[1], work[3] - work[2]);
            var ratio = (double)second / Math.Max(first, 1);
            var aByte = work[3] / Math.Max(bytes[3], 1);
            var told = string.Create(CultureInfo.InvariantCulture,
                $"work at {n}, {2 * n}, {4 * n}: {work[1]:N0}, {work[2]:N0}, {work[3]:N0}; the second step is {ratio:F2} times the first; {aByte} steps a byte of {bytes[3]:N0}.");
            TestContext.Current.TestOutputHelper?.WriteLine(told);
            Assert.True(ratio <= MostRatio, $"It grows too fast: {told}");
            Assert.True(aByte <= stepsAByte, $"It takes too much: {told}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Write(string folder, IEnumerable<(string Path, string Text)> files)
    {
        var bytes = 0L;
        foreach (var (path, text) in files.Prepend(("site.yml", Site)))
        {
            var file = new FileInfo(Path.Combine(folder, "input", path));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
            file.Refresh();
            bytes += file.Length;
        }

        return bytes;
    }

    /// <summary>What a command takes in each of the folders of one folder, in steps.</summary>
    private static async Task<IReadOnlyList<long>> CountAsync(string folder, int count, string[] command, int memory)
    {
        var results = Path.Combine(folder, "results");
        var start = new ProcessStartInfo(CountedProgram.Host, [CountedProgram.Program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        var variables = start.Environment;
        variables["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        variables[WorkMeter.Folders] = string.Join('\n', Enumerable.Range(0, count).Select(i => Path.Combine(folder, $"{i}")));
        variables[WorkMeter.Command] = string.Join('\n', command);
        variables[WorkMeter.Results] = results;
        variables["DOTNET_GCHeapHardLimit"] = (memory * 1_000_000L).ToString("x", CultureInfo.InvariantCulture);
        // Threads that wait for each other turn in loops, as often as it happens to take.
        variables["DOTNET_PROCESSOR_COUNT"] = "1";
        variables["SOURCE_DATE_EPOCH"] = "1767225600";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = LastOfAsync(process.StandardOutput);
        var errors = LastOfAsync(process.StandardError);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var lines = File.Exists(results) ? await File.ReadAllLinesAsync(results) : [];
        var words = $"{await output}\n{await errors}";
        Assert.True(lines.Length == count, $"Run {lines.Length} of {count} did not end, with {memory} MB of memory:\n{words}");
        Assert.DoesNotContain("defect of the generator", words, StringComparison.Ordinal);
        var pairs = lines.Select(line => line.Split(' ')).ToList();
        Assert.All(pairs, pair => Assert.True(pair[1] is "0" or "1", $"The command failed with status {pair[1]}:\n{words}"));
        return [.. pairs.Select(pair => long.Parse(pair[0], CultureInfo.InvariantCulture))];
    }

    /// <summary>The end of what a process says; some say a lot.</summary>
    private static async Task<string> LastOfAsync(StreamReader reader)
    {
        var last = new char[2_000];
        var (kept, buffer) = ("", new char[100_000]);
        int read;
        while ((read = await reader.ReadAsync(buffer)) > 0)
        {
            kept += new string(buffer, 0, read);
            kept = kept[Math.Max(0, kept.Length - last.Length)..];
        }

        return kept;
    }
}
