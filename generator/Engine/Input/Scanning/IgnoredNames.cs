namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>
/// Names of files and folders that are no part of a wiki: what is hidden, and what editors, systems and git put beside the
/// files that somebody writes. Neither the build nor the preview's watcher looks at them.
/// </summary>
public static class IgnoredNames
{
    private static readonly string[] s_endings =
    [
        "~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".orig", ".rej", ".crdownload", ".part", "___jb_tmp___", "___jb_old___",
    ];

    private static readonly string[] s_names = ["node_modules", "Thumbs.db", "desktop.ini"];

    /// <summary>Vim tries with a file of this name whether it may write to a folder.</summary>
    private const string VimProbe = "4913";

    /// <param name="path">Under the input folder, with forward slashes.</param>
    public static bool Cover(string path) => path.Split('/').Any(CoverName);

    /// <param name="name">Of a file or a folder, without those that it lies in.</param>
    public static bool CoverName(string name) =>
        name.StartsWith('.')
        || name == VimProbe
        || s_names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.StartsWith('#') && name.EndsWith('#'))
        || EndsAsIgnored(name);

    private static bool EndsAsIgnored(string name)
    {
        foreach (var ending in s_endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
