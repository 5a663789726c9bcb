using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>The checks that come from npm: scripts of <c>tests/site-checks</c>, whose packages the first of them installs.</summary>
public static class SiteChecks
{
    private const string Missing = "There is no npm: install Node.js with npm, 20.19 or later.";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "site-checks");

    private static readonly SemaphoreSlim Installing = new(1);

    /// <summary>The lines that a script prints, the last of which tells what it looked at.</summary>
    /// <exception cref="InvalidOperationException">The script failed; the message has what it said.</exception>
    public static async Task<string[]> RunAsync(string script, params string[] arguments)
    {
        await RequirePackagesAsync();
        var (_, output) = await RunProgramAsync("node", [script, .. arguments]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task RequirePackagesAsync()
    {
        await Installing.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            var installed = Path.Combine(Folder, "node_modules", ".installed-lock.json");
            var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
            if (File.Exists(installed) && await File.ReadAllTextAsync(installed) == wanted)
            {
                return;
            }

            // Two test programs may run at once; the second waits for the first to end its installation.
            await using var turn = await TakeTurnAsync(Path.Combine(Path.GetTempPath(), "alitawiki-site-checks.lock"));
            if (File.Exists(installed) && await File.ReadAllTextAsync(installed) == wanted)
            {
                return;
            }

            var (found, _) = await RunProgramAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
            if (!found && Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(Missing);
            }

            Assert.SkipUnless(found, Missing);
            await File.WriteAllTextAsync(installed, wanted);
        }
        finally
        {
            Installing.Release();
        }
    }

    private static async Task<FileStream> TakeTurnAsync(string file)
    {
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }
    }

    private static async Task<(bool Found, string Output)> RunProgramAsync(string program, IEnumerable<string> arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = Folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0
                ? (true, await output)
                : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{await output}{await errors}");
        }
        catch (Win32Exception)
        {
            return (false, "");
        }
    }
}
