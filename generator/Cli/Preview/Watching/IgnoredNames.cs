namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>What editors and systems put beside a file for a moment, and what the build does not read anyway.</summary>
internal static class IgnoredNames
{
    private static readonly string[] _endings = ["~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".crdownload", ".part", "___jb_tmp___", "___jb_old___"];

    /// <summary>Vim tries with a file of this name whether it may write to a folder.</summary>
    private const string VimProbe = "4913";

    /// <param name="path">Under the input folder, with forward slashes.</param>
    public static bool Cover(string path) => path.Split('/').Any(CoverName);

    public static bool CoverName(string name) =>
        name.StartsWith('.')
        || name is "node_modules" or VimProbe
        || (name.StartsWith('#') && name.EndsWith('#'))
        || _endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
