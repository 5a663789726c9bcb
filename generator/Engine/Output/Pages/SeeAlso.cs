using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages near to a page in subject that neither link to it nor are plain pages.</summary>
internal static class SeeAlso
{
    private const int Most = 5;

    /// <summary>A tag on more pages than this says too little.</summary>
    private const int CommonTag = 8;

    /// <summary>Those that share most tags with the page, but for its backlinks, which are listed anyway.</summary>
    public static ImmutableArray<PageId> Of(Page page, Wiki wiki)
    {
        PageId[] near =
        [
            .. page.Tags
                .Select(tag => wiki.PagesByTag[tag])
                .Where(tagged => tagged.Length <= CommonTag)
                .SelectMany(tagged => tagged)
                .Where(other => other != page.Id),
        ];
        if (near.Length == 0)
        {
            return [];
        }

        var linked = page.Backlinks.Select(link => link.From).ToHashSet();
        return
        [
            .. near
                .Where(other => !linked.Contains(other))
                .GroupBy(other => other)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => NameFolding.Fold(wiki.OutlinesById[group.Key].Title), StringComparer.Ordinal)
                .ThenBy(group => group.Key)
                .Take(Most)
                .Select(group => group.Key),
        ];
    }
}
