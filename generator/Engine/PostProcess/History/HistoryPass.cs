using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>What the commits say of the wiki and of each page.</summary>
/// <param name="Wiki">Null where there is no history.</param>
/// <param name="Missing">One sentence for whoever builds, where there is none.</param>
internal sealed record FoundHistory(WikiHistory? Wiki, Dictionary<PageId, PageHistory> Pages, string? Missing);

/// <summary>From commits to the history of pages.</summary>
internal static class HistoryPass
{
    /// <summary>A path may be thousands of characters long.</summary>
    private const int LongestName = 120;

    public static FoundHistory Run(GitLog log, ImmutableArray<RoutedPage> pages, ImmutableArray<Redirect> redirects)
    {
        var lineages = Lineages.Follow(log.Commits, pages.Select(page => page.Id));
        var spoilers = pages.Where(page => page.FrontMatter.Spoiler is not null).Select(page => page.Id).ToHashSet();
        var commits = Commits.Clean(log.Commits, lineages
            .Where(lineage => lineage.Page is { } page && spoilers.Contains(page))
            .SelectMany(lineage => lineage.Changes.Select(change => change.Order))
            .ToFrozenSet());
        var changes = Changes(lineages, commits);
        if (changes.IsEmpty)
        {
            return new FoundHistory(null, [], log.Missing ?? GitLog.None(GitFailure.NothingCommitted).Missing);
        }

        return new FoundHistory(
            new WikiHistory { Changes = changes, FormerRoutes = FormerRoutes.Of(lineages, pages, redirects) },
            lineages
                .Where(lineage => lineage.Page is not null)
                .Select(lineage => (lineage.Page, History: PageHistories.Of(lineage, commits)))
                .Where(item => item.History is not null)
                .ToDictionary(item => item.Page!.Value, item => item.History!),
            null);
    }

    /// <summary>Those of the pages that are here or were deleted; drafts stay unseen.</summary>
    private static ImmutableArray<PageChange> Changes(IReadOnlyList<Lineage> lineages, ImmutableArray<Commit> commits) =>
    [
        .. lineages
            .Where(lineage => lineage.Page is not null || lineage.IsDeleted)
            .SelectMany(lineage => lineage.Changes.Select(change => (Change: change, lineage.Page)))
            .OrderBy(item => item.Change.Order)
            .ThenBy(item => item.Change.Id)
            .Select(item => new PageChange
            {
                Kind = item.Change.Kind,
                Name = HarmlessLine.Of(item.Change.Id.Value, LongestName),
                FormerName = item.Change.From is { } from ? HarmlessLine.Of(from.Value, LongestName) : null,
                Page = item.Page,
                Commit = commits[item.Change.Order],
            }),
    ];
}
