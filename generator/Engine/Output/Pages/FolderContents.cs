using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Which pages each folder lists: those in it, and the own pages of the folders in it.</summary>
internal static class FolderContents
{
    private static readonly DerivedPart<Table<string, ImmutableArray<PageOutline>>> s_part = new("pages of a folder", Collect);

    public static ImmutableArray<PageOutline> Of(string folder, Wiki wiki) =>
        wiki.Parts.Get(s_part).TryGetValue(folder, out var pages) ? pages : [];

    /// <summary>The pages that a folder's own page lists; nothing for any other page.</summary>
    public static ImmutableArray<PageOutline> Of(PageOutline page, Wiki wiki) => page.Id.Name == "index" ? Of(page.Id.Folder, wiki) : [];

    private static Table<string, ImmutableArray<PageOutline>> Collect(Wiki wiki) => new(
        s_part,
        wiki.Outlines
            .Where(page => page.Route != Route.Home)
            .GroupBy(page => page.Id.Name == "index" ? new PageId(page.Id.Folder).Folder : page.Id.Folder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => PageOrder.Sort(group), StringComparer.Ordinal));
}
