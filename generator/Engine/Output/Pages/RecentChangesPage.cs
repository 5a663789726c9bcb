using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Changes;
using AlitaWiki.Engine.Output.Feeds;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>
/// What was changed of late, from the wiki's history. Without a history the page says so: that a clone is shallow must not
/// turn a link to it into an error.
/// </summary>
internal sealed class RecentChangesPage : IPageKind
{
    private const string Title = "Recent changes";
    private const int Most = 250;

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.RecentChanges, Title, null, View) { NoIndex = true };
    }

    private static RecentChangesView View(ViewContext context)
    {
        var wiki = context.Wiki;
        var isCut = false;
        return new RecentChangesView
        {
            Site = context.Site,
            Title = Title,
            Route = GeneratedRoutes.RecentChanges,
            Canonical = context.Canonical(GeneratedRoutes.RecentChanges),
            Breadcrumbs = Breadcrumbs.Top(wiki),
            HasHistory = wiki.History is not null,
            Days = wiki.History is { } history ? new ChangeDays(wiki, context.Addresses).Of(history.Changes, Most, out isCut) : [],
            Cut = isCut ? Most : null,
            HistoryUrl = context.Addresses.History(),
            Feed = SiteFeeds.Of(wiki, context.Addresses).Select(feed => (Route?)feed.Route).FirstOrDefault(),
        };
    }
}
