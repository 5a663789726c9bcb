namespace AlitaWiki.Cli;

/// <summary>What is said when a command ends without having come to its end.</summary>
internal static class LastWord
{
    /// <summary>Writes a line; where not even that can be written, the exit status alone tells.</summary>
    public static void Say(TextWriter stream, string line)
    {
        try
        {
            stream.WriteLine(line);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }
}
