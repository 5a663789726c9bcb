namespace AlitaWiki.Engine.Output.Writing;

/// <summary>A file or folder of the site cannot be written; what was there before is as it was.</summary>
/// <param name="path">The whole path of the file or folder.</param>
public sealed class OutputException(string path, Exception cause) : IOException(cause.Message, cause)
{
    /// <summary>The numbers by which Linux, macOS and Windows say that a disk is full.</summary>
    private static readonly int[] s_diskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public string Path { get; } = path;

    /// <summary>What to do about it, in a sentence.</summary>
    public string Hint { get; } =
        Directory.Exists(path) ? "A folder stands where this file should be: delete it, and build again."
        : File.Exists(path) && cause is not UnauthorizedAccessException && !s_diskFull.Contains(cause.HResult)
            ? "If it is a file where a folder should be, delete it; else close the program that has it open. Then build again."
        : s_diskFull.Contains(cause.HResult) ? "The disk is full: make room, and build again, or choose another folder with --output."
        : "See that you may write there, or choose another folder with --output.";

    /// <summary>Does something with a file or folder, and says of a refusal which one it is.</summary>
    internal static void Guard(string path, Action act)
    {
        try
        {
            act();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, failure);
        }
    }
}
