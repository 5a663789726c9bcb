namespace AlitaWiki.Engine.Output.Writing;

/// <summary>A file or folder of the site cannot be written; what was there before is as it was.</summary>
public sealed class OutputException : IOException
{
    /// <summary>The numbers by which Linux, macOS and Windows say that a disk is full.</summary>
    private static readonly int[] s_diskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public OutputException()
    {
    }

    public OutputException(string message)
        : base(message)
    {
    }

    public OutputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The whole path of the file or folder.</summary>
    public string Path { get; private init; } = "";

    /// <summary>What to do about it, in a sentence.</summary>
    public string Hint { get; private init; } = "";

    /// <param name="path">The whole path of the file or folder.</param>
    /// <param name="cause">What the system said.</param>
    public static OutputException Of(string path, Exception cause) =>
        new(cause.Message, cause) { Path = path, Hint = HintFor(path, cause) };

    /// <summary>Does something with a file or folder, and says of a refusal which one it is.</summary>
    internal static void Guard(string path, Action act) =>
        Guard(path, () =>
        {
            act();
            return true;
        });

    /// <summary>Asks something of a file or folder, and says of a refusal which one it is.</summary>
    internal static T Guard<T>(string path, Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception failure) when (failure is (IOException and not OutputException) or UnauthorizedAccessException)
        {
            throw Of(path, failure);
        }
    }

    private static string HintFor(string path, Exception cause) =>
        s_diskFull.Contains(cause.HResult) ? "The disk is full: make room, and build again, or choose another folder with --output."
        : cause is UnauthorizedAccessException && !Directory.Exists(path) ? "See that you may write there, or choose another folder with --output."
        : Directory.Exists(path) ? "A folder stands where this file should be: delete it, and build again."
        : File.Exists(path) ? "If it is a file where a folder should be, delete it; else close the program that has it open. Then build again."
        : "See that you may write there, or choose another folder with --output.";
}
