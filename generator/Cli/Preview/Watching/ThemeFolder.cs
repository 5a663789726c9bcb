using AlitaWiki.Theme;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>
/// The theme's style sheets and scripts where this program runs from the repository that it was built in: whoever changes them sees
/// that at once. Elsewhere they travel inside the program, and its components do everywhere.
/// </summary>
internal sealed class ThemeFolder : IWatched
{
    private readonly string _folder;
    private readonly WikiTheme _theme;
    private InputSnapshot _last;

    public ThemeFolder(string folder, WikiTheme theme)
    {
        _folder = folder;
        _theme = theme;
        _last = InputSnapshot.Empty;
        Refresh();
    }

    public string? Folder => _folder;

    /// <summary>The folder, if the program lies in such a repository.</summary>
    /// <param name="program">The folder of the program.</param>
    public static string? Find(string program)
    {
        for (var folder = Path.GetDirectoryName(program); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "theme", "AlitaWiki.Theme.csproj")) && Path.Combine(folder, "theme", "Assets") is var assets && Directory.Exists(assets))
            {
                return assets;
            }
        }

        return null;
    }

    public bool Refresh()
    {
        var now = InputSnapshot.Of(_folder);
        var changed = now.ChangedSince(_last);
        if (changed.IsEmpty)
        {
            return false;
        }

        try
        {
            _theme.ReadAssets(_folder, now.Files);
            _last = now;
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A file has just gone, or may not be read; the next look tells.
            return false;
        }
    }
}
