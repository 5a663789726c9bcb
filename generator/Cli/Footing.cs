using System.Runtime.InteropServices;

namespace AlitaWiki.Cli;

/// <summary>What every command needs of whoever starts it: standard streams that are open, and a folder to run in that is there.</summary>
internal static class Footing
{
    private const int AskForMarks = 1;
    private const int ClosedInPrograms = 1;

    private static readonly (int Number, string Name, string NullDevice)[] s_streams =
        [(0, "input", "</dev/null"), (1, "output", ">/dev/null"), (2, "error", "2>/dev/null")];

    /// <summary>Says in a line what is missing, wherever that can be read.</summary>
    /// <returns>Whether nothing is missing.</returns>
    public static bool IsGiven()
    {
        var closed = OperatingSystem.IsWindows() ? [] : s_streams.Where(stream => !IsOpen(stream.Number)).ToArray();
        var problem = closed is [var first, ..] ? $"The standard {first.Name} is closed: give the command one, such as {first.NullDevice}." : Place();
        if (problem is null)
        {
            return true;
        }

        if (!closed.Any(stream => stream.Number == 2))
        {
            LastWord.Say(Console.Error, problem);
        }
        else if (!closed.Any(stream => stream.Number == 1))
        {
            LastWord.Say(Console.Out, problem);
        }

        return false;
    }

    private static string? Place()
    {
        try
        {
            Directory.GetCurrentDirectory();
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return "The folder in which the command runs is gone or cannot be read: go to another one.";
        }
    }

    /// <summary>
    /// Whether the stream of a number is one that was given. Of a stream that was not, this process may have taken the number for something
    /// of its own, and what is meant for people would go there; such a thing has the mark that no program inherits it.
    /// </summary>
    private static bool IsOpen(int number) => fcntl(number, AskForMarks) is >= 0 and var marks && (marks & ClosedInPrograms) == 0;

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int number, int command);
}
