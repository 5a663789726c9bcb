using System.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>Runs a program as on a terminal, by <c>script</c> of util-linux: both of its ends are one, and it may ask.</summary>
internal static class PseudoTerminal
{
    private static readonly string? s_script = OperatingSystem.IsLinux() ? Find("script") : null;

    /// <summary>Skips the test where there is no such terminal; on Linux a missing one fails it in CI.</summary>
    public static void Require()
    {
        var mustBeThere = OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("CI") == "true";
        Assert.True(s_script is not null || !mustBeThere, "The program script (Debian: bsdutils) is missing.");
        Assert.SkipUnless(s_script is not null, "A pseudo-terminal takes the program script of util-linux.");
    }

    /// <summary>Runs the command line in a folder; each of <paramref name="typed"/> is a line that somebody types.</summary>
    /// <returns>The exit status, and all that the terminal was sent.</returns>
    public static async Task<(int ExitStatus, string Screen)> RunAsync(
        string folder, string[] arguments, string[] typed, IReadOnlyDictionary<string, string?>? variables = null)
    {
        string[] command = [.. TestedProgram.Command, .. arguments];
        var start = new ProcessStartInfo(s_script!)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["--quiet", "--return", "--command", string.Join(' ', command.Select(Quoted)), "/dev/null"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in variables ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        foreach (var line in typed)
        {
            await process.StandardInput.WriteAsync(line + "\r");
        }

        // Nobody hangs up: the end of what is typed would end the program.
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var screen = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, screen.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    private static string Quoted(string word) => $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
