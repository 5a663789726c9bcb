using System.ComponentModel;
using System.Diagnostics;
using SystemProcess = System.Diagnostics.Process;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>A program run to its end, without a window and without a word on this one's console.</summary>
internal static class ChildProcess
{
    /// <summary>The full path of a program that the system's search path holds, or null; <c>npm</c> is <c>npm.cmd</c> on Windows.</summary>
    public static string? Find(string name)
    {
        string[] names = OperatingSystem.IsWindows() ? [name + ".exe", name + ".cmd"] : [name];
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(file => Path.Combine(folder, file)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Runs the program and gives what it wrote to both its outputs; it is ended where it takes longer than it may.</summary>
    /// <param name="write">Writes its standard input.</param>
    /// <exception cref="OperationCanceledException">The build was interrupted; the program is ended too.</exception>
    public static ProcessResult Run(
        string program, IEnumerable<string> arguments, string folder, TimeSpan limit, CancellationToken cancellation, Action<Stream>? write = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return RunAsync(start, limit, write, cancellation).GetAwaiter().GetResult();
        }
        catch (Win32Exception failure)
        {
            return new ProcessResult(false, failure.Message);
        }
    }

    private static async Task<ProcessResult> RunAsync(ProcessStartInfo start, TimeSpan limit, Action<Stream>? write, CancellationToken cancellation)
    {
        using var process = SystemProcess.Start(start)!;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(limit);
        var input = Task.Run(() => Feed(process, write), CancellationToken.None);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var inTime = true;
        try
        {
            await process.WaitForExitAsync(end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            inTime = false;
            process.Kill(entireProcessTree: true);
        }

        await input.ConfigureAwait(false);
        var words = await errors.ConfigureAwait(false) + await output.ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return inTime
            ? new ProcessResult(process.ExitCode == 0, words)
            : new ProcessResult(false, $"it took longer than {limit.TotalMinutes:0} minutes");
    }

    private static void Feed(SystemProcess process, Action<Stream>? write)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            write?.Invoke(input);
        }
        catch (IOException)
        {
            // A program that ends before it has read everything says why by itself.
        }
    }
}

/// <summary>How a program ended, and its words.</summary>
internal sealed record ProcessResult(bool Succeeded, string Words);
