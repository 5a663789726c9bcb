using System.ComponentModel;
using System.Diagnostics;
using OsProcess = System.Diagnostics.Process;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>How a call of git ended.</summary>
/// <param name="Output">What was read of its output; null where the call failed.</param>
/// <param name="Errors">The beginning of what it said about the failure.</param>
/// <param name="TimedOut">It took too long and was ended.</param>
internal sealed record GitAnswer<T>(T? Output, string Errors = "", bool TimedOut = false)
    where T : class;

/// <summary>Runs git in a folder, for a bounded time, with nothing that asks a person or a network.</summary>
internal sealed class GitProcess(string program, string folder, TimeSpan patience)
{
    private const int MostErrors = 4096;

    /// <summary>Set when git itself runs the build, as in a hook; they would lead away from the folder.</summary>
    private static readonly string[] _misleading =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE", "GIT_PREFIX"];

    /// <param name="read">Reads the output while it comes; an <see cref="InvalidDataException"/> makes the call a failure.</param>
    public GitAnswer<T> Run<T>(IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation)
        where T : class
    {
        using var process = new OsProcess { StartInfo = Start(arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception failure)
        {
            return new GitAnswer<T>(null, failure.Message);
        }

        process.StandardInput.Close();
        var reading = Task.Run(() => Read(process, read), CancellationToken.None);
        var complaints = Task.Run(() => Beginning(process.StandardError), CancellationToken.None);
        try
        {
            // A program that git started may hold the pipes open; so it is the reading that is waited for, and never endlessly.
            return Task.WaitAll([reading, complaints], (int)patience.TotalMilliseconds, cancellation) && process.WaitForExit(patience)
                ? new GitAnswer<T>(process.ExitCode == 0 ? reading.Result : null, complaints.Result)
                : new GitAnswer<T>(null, TimedOut: true);
        }
        catch (AggregateException failure) when (failure.GetBaseException() is InvalidDataException or IOException)
        {
            return new GitAnswer<T>(null, failure.GetBaseException().Message);
        }
        finally
        {
            End(process);
        }
    }

    private ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var name in _misleading)
        {
            start.Environment.Remove(name);
        }

        // Older versions do not know the first of these; the second stops their fetching as well.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>Closes the output behind the reader: git ends when nobody listens any more.</summary>
    private static T Read<T>(OsProcess process, Func<Stream, T> read)
    {
        using var output = process.StandardOutput.BaseStream;
        return read(output);
    }

    /// <summary>Reads to the end, so that the program never waits for a reader, and keeps the beginning.</summary>
    private static string Beginning(StreamReader errors)
    {
        var buffer = new char[MostErrors];
        var length = errors.ReadBlock(buffer);
        var rest = new char[MostErrors];
        while (errors.Read(rest) > 0)
        {
        }

        return new string(buffer, 0, length);
    }

    private static void End(OsProcess process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself meanwhile, or belongs to somebody else by now.
        }
    }
}
