using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Which pages each folder lists: those in it, and the own pages of the folders in it.</summary>
internal sealed class FolderContents
{
    private readonly Dictionary<string, ImmutableArray<Page>> _pages;

    public FolderContents(Wiki wiki) =>
        _pages = wiki.Pages
            .Where(page => page.Route != Route.Home)
            .GroupBy(page => page.Id.Name == "index" ? new PageId(page.Id.Folder).Folder : page.Id.Folder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => PageOrder.Sort(group), StringComparer.Ordinal);

    public ImmutableArray<Page> Of(string folder) => _pages.GetValueOrDefault(folder, []);

    /// <summary>The pages that a folder's own page lists; nothing for any other page.</summary>
    public ImmutableArray<Page> Of(Page page) => page.Id.Name == "index" ? Of(page.Id.Folder) : [];
}
