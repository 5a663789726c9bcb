namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Files and folders that are no part of a wiki: hidden ones, and what editors and systems put beside a file for a moment.</summary>
public static class IgnoredNames
{
    private static readonly string[] s_endings = ["~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".crdownload", ".part", "___jb_tmp___", "___jb_old___"];

    /// <summary>Vim tries with a file of this name whether it may write to a folder.</summary>
    private const string VimProbe = "4913";

    /// <summary>Whether a path or a folder above it is ignored.</summary>
    /// <param name="path">Under the input folder, with forward slashes.</param>
    public static bool Cover(string path) => path.Split('/').Any(CoverName);

    public static bool CoverName(string name) =>
        name.StartsWith('.')
        || name is "node_modules" or VimProbe
        || (name.StartsWith('#') && name.EndsWith('#'))
        || s_endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
