using System.Globalization;
using AlitaWiki.Cli;

namespace AlitaWiki.Tests.Growth;

/// <summary>Runs a command on folder after folder within the counting copy, and writes down what each took.</summary>
internal static class WorkMeter
{
    /// <summary>Variables that tell the copy what to do: the folders, a line each; the command, a word each line; the file to write.</summary>
    public const string Folders = "GROWTH_FOLDERS", Command = "GROWTH_COMMAND", Results = "GROWTH_RESULTS";

    /// <summary>New memory costs work wherever it is asked for: clearing it, and collecting it again.</summary>
    private const long BytesAStep = 64;

    /// <summary>Ends the process where it is the copy; elsewhere nothing.</summary>
    public static void RunWhereAsked()
    {
        if (Environment.GetEnvironmentVariable(Results) is not { } results)
        {
            return;
        }

        // The generator tells of it and ends the command; here it is what was looked for.
        var failures = new List<Exception>(1);
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
        {
            if (thrown.Exception is OutOfMemoryException && failures.Count == 0)
            {
                failures.Add(thrown.Exception);
            }
        };
        var command = Environment.GetEnvironmentVariable(Command)!.Split('\n');
        foreach (var folder in Environment.GetEnvironmentVariable(Folders)!.Split('\n'))
        {
            Directory.SetCurrentDirectory(folder);
            var (steps, bytes) = (CountedProgram.Steps, GC.GetTotalAllocatedBytes());
            var status = CommandLine.RunAsync(command).GetAwaiter().GetResult();
            steps = CountedProgram.Steps - steps;
            if (failures.Count > 0)
            {
                break;
            }

            bytes = GC.GetTotalAllocatedBytes() - bytes;
            File.AppendAllText(results, string.Create(CultureInfo.InvariantCulture, $"{steps + bytes / BytesAStep} {status}\n"));
        }

        Environment.Exit(0);
    }
}
