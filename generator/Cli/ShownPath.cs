using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli;

/// <summary>Files of the input as one would name them in the folder in which the program runs.</summary>
internal static class ShownPath
{
    public static string Of(SourcePath file, string inputFolder) =>
        Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(inputFolder, file.Value)).Replace('\\', '/');
}
