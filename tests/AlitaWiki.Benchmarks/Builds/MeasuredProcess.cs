using System.Diagnostics;
using System.Globalization;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>Runs programs under GNU time, which knows what they and all that they start take.</summary>
internal static class MeasuredProcess
{
    private const string Time = "/usr/bin/time";
    private const int BytesOfKilobyte = 1024;

    public static bool IsPossible => File.Exists(Time);

    /// <exception cref="InvalidOperationException">The program failed; the message is what it said.</exception>
    public static Measurement Run(string folder, string program, params string[] arguments)
    {
        Settle();
        var figures = Path.GetTempFileName();
        var start = new ProcessStartInfo(Time, ["-f", "%e %U %S %M", "-o", figures, program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output}{errors.GetAwaiter().GetResult()}");
        }

        double[] read = [.. File.ReadAllText(figures).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
        File.Delete(figures);
        return new Measurement(read[0], read[1] + read[2], (long)read[3] * BytesOfKilobyte, output);
    }

    /// <summary>Lets what earlier runs wrote reach the disk, so that it does not count for the next one.</summary>
    private static void Settle()
    {
        using var sync = Process.Start("sync");
        sync.WaitForExit();
    }
}
