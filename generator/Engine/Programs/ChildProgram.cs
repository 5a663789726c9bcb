using System.ComponentModel;
using System.Diagnostics;
using OsProcess = System.Diagnostics.Process;

namespace AlitaWiki.Engine.Programs;

/// <summary>How a call of a program ended.</summary>
/// <param name="Succeeded">It ended in time, with status 0, and its output could be read.</param>
/// <param name="Output">What was read of its output, if it was read to the end.</param>
/// <param name="Errors">The beginning of what it said about a failure.</param>
/// <param name="TimedOut">It took too long and was ended.</param>
internal sealed record ProgramAnswer<T>(bool Succeeded, T? Output, string Errors = "", bool TimedOut = false)
    where T : class;

/// <summary>Runs a program in a folder, for a bounded time, without a window and without a word on this one's console.</summary>
/// <param name="patience">How long a call may take.</param>
internal sealed class ChildProgram(string program, string folder, TimeSpan patience)
{
    private const int MostWords = 4096;

    /// <summary>Changes the variables that the program finds in its environment.</summary>
    public Action<IDictionary<string, string?>> Surround { get; init; } = _ => { };

    /// <param name="read">Reads the output while it comes; an <see cref="InvalidDataException"/> makes the call a failure.</param>
    /// <param name="write">Writes the program's input.</param>
    /// <exception cref="OperationCanceledException">The build was interrupted; the program is ended too.</exception>
    public ProgramAnswer<T> Run<T>(
        IEnumerable<string> arguments, Func<Stream, T> read, CancellationToken cancellation, Action<Stream>? write = null)
        where T : class
    {
        using var process = new OsProcess { StartInfo = Start(arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception failure)
        {
            return new ProgramAnswer<T>(false, null, failure.Message);
        }

        // Who has taken a pipe of a process closes it. Taken only within the tasks, a pipe would be closed by two at once where the call
        // is cut short just as they begin.
        var (input, output, errors) = (process.StandardInput.BaseStream, process.StandardOutput.BaseStream, process.StandardError.BaseStream);
        var feeding = WaitingTask.Run(() => Feed(input, write));
        var reading = WaitingTask.Run(() => Read(output, read));
        var complaints = WaitingTask.Run(() => Beginning(errors));
        try
        {
            // A program that this one started may hold the pipes open; so it is the reading that is waited for, and never endlessly.
            return Task.WaitAll([feeding, reading, complaints], (int)patience.TotalMilliseconds, cancellation) && process.WaitForExit(patience)
                ? new ProgramAnswer<T>(process.ExitCode == 0, reading.Result, complaints.Result)
                : new ProgramAnswer<T>(false, null, TimedOut: true);
        }
        catch (AggregateException failure) when (failure.GetBaseException() is InvalidDataException or IOException)
        {
            return new ProgramAnswer<T>(false, null, failure.GetBaseException().Message);
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Runs a program whose words matter only if it fails; gives in a few of them why it did, else null.</summary>
    /// <exception cref="OperationCanceledException">The build was interrupted; the program is ended too.</exception>
    public string? Failure(IEnumerable<string> arguments, CancellationToken cancellation, Action<Stream>? write = null)
    {
        var answer = Run(arguments, Beginning, cancellation, write);
        return answer switch
        {
            { Succeeded: true } => null,
            { TimedOut: true } => $"it took longer than {patience.TotalMinutes:0} minutes",
            _ => ProgramWords.Cause(answer.Errors + answer.Output),
        };
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
        Surround(start.Environment);
        return start;
    }

    private static void Feed(Stream input, Action<Stream>? write)
    {
        try
        {
            using var closed = input;
            write?.Invoke(input);
        }
        catch (IOException)
        {
            // A program that ends before it has read everything says why by itself.
        }
    }

    /// <summary>Closes the output behind the reader: a program ends when nobody listens any more.</summary>
    private static T Read<T>(Stream output, Func<Stream, T> read)
    {
        using var closed = output;
        return read(output);
    }

    /// <summary>Reads to the end, so that the program never waits for a reader, and keeps the beginning.</summary>
    private static string Beginning(Stream words)
    {
        using var reader = new StreamReader(words);
        var buffer = new char[MostWords];
        var length = reader.ReadBlock(buffer);
        var rest = new char[MostWords];
        while (reader.Read(rest) > 0)
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
