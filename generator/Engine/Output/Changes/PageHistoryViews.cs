using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Changes;

/// <summary>A page's history as its foot tells it.</summary>
internal static class PageHistoryViews
{
    private const int MostContributors = 8;

    public static PageHistoryView? Of(Page page, SiteAddresses addresses) => page.History is { } history
        ? new PageHistoryView
        {
            Created = history.Created.Day,
            LastChanged = history.LastChanged.Day,
            CommitUrl = addresses.Commit(history.LastChanged),
            Contributors = [.. history.Contributors.Take(MostContributors)],
            OtherContributors = Math.Max(0, history.Contributors.Length - MostContributors),
        }
        : null;
}
