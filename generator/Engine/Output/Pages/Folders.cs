using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Folders as a reader meets them.</summary>
internal static class Folders
{
    /// <summary>The title of the folder's own page, else the plural of the type that lives there, else its name.</summary>
    public static string TitleOf(string folder, Wiki wiki) =>
        wiki.OutlinesById.TryGetValue(new PageId(folder + "/index"), out var own) ? own.Title
        : wiki.Types.FirstOrDefault(type => type.Folder == folder) is { } type ? type.Plural
        : NameOf(folder);

    /// <summary>All folders that hold pages, parents included, in order.</summary>
    public static SortedSet<string> In(Wiki wiki)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var page in wiki.Outlines)
        {
            for (var folder = page.Id.Folder; folder.Length > 0 && folders.Add(folder); folder = new PageId(folder).Folder)
            {
            }
        }

        return folders;
    }

    private static string NameOf(string folder)
    {
        var name = new PageId(folder).Name.Replace('-', ' ').Replace('_', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
