using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Changes;

/// <summary>
/// Changes as a reader wants them: what one person did to one page in one day is one thing, however many commits it took;
/// and pages that were changed last in the same commit are told together.
/// </summary>
internal sealed class ChangeDays(Wiki wiki, SiteAddresses addresses)
{
    /// <param name="changes">The newest first.</param>
    /// <param name="most">The most that are taken, where a page's changes of a day by one person are one.</param>
    /// <param name="isCut">There are more.</param>
    public ImmutableArray<ChangeDay> Of(IEnumerable<PageChange> changes, int most, out bool isCut)
    {
        var works = changes
            .GroupBy(change => (change.Commit.Day, Page: change.Page?.Value ?? "gone: " + change.Name, change.Commit.Author))
            .Select(group => new Work([.. group]))
            .Take(most + 1)
            .ToArray();
        isCut = works.Length > most;
        return
        [
            .. works
                .Take(most)
                .GroupBy(work => work.Latest.Commit.Day)
                .OrderByDescending(day => day.Key)
                .Select(day => new ChangeDay(day.Key, [.. day.GroupBy(work => work.Latest.Commit.Hash).Select(same => Entry([.. same]))])),
        ];
    }

    private ChangeEntry Entry(Work[] works)
    {
        var latest = works[0].Latest.Commit;
        var only = works is [{ Latest.Page: { } page }] ? wiki.OutlinesById[page] : null;
        return new ChangeEntry
        {
            Author = latest.Author,
            Subject = latest.Subject,
            CommitUrl = addresses.Commit(latest),
            ShortHash = latest.ShortHash,
            Commits = works.SelectMany(work => work.Changes).DistinctBy(change => change.Commit.Hash).Count(),
            HistoryUrl = only is null ? null : addresses.History(only.File),
            Pages =
            [
                .. works
                    .GroupBy(work => work.Kind)
                    .OrderBy(kind => kind.Key)
                    .Select(kind => new ChangedPages(kind.Key, [.. kind.Select(PageOf).OrderBy(page => NameFolding.Fold(page.Title), StringComparer.Ordinal)])),
            ],
        };
    }

    private ChangedPage PageOf(Work work)
    {
        var former = work.Kind == ChangeKind.Renamed ? work.Changes.Last(change => change.Kind == ChangeKind.Renamed).FormerName : null;
        return work.Latest.Page is { } id
            ? new ChangedPage(wiki.OutlinesById[id].Title, wiki.OutlinesById[id].Route, former)
            : new ChangedPage(work.Latest.Name, null, former);
    }

    /// <summary>What one person did to one page in one day, the newest first.</summary>
    private sealed record Work(ImmutableArray<PageChange> Changes)
    {
        public PageChange Latest => Changes[0];

        /// <summary>What a page that is gone went through that day matters less than that it is gone.</summary>
        public ChangeKind Kind =>
            Latest.Kind == ChangeKind.Deleted ? ChangeKind.Deleted : Changes.Min(change => change.Kind);
    }
}
