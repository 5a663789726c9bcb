using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>A feed of the site: its address, its name, and the way to it.</summary>
internal sealed record SiteFeed(Route Route, string Title, Func<ViewContext, AtomFeed> Make);

/// <summary>
/// The feeds there are. Their entries need absolute addresses, so the site's own must be known, and dates that do not change
/// from build to build, so its history must be.
/// </summary>
internal static class SiteFeeds
{
    public static IEnumerable<SiteFeed> Of(Wiki wiki, SiteAddresses addresses) =>
        wiki.History is null || addresses.Absolute(Route.Home) is null
            ? []
            :
            [
                new SiteFeed(new Route("/recent-changes.atom"), "Recent changes", RecentChangesFeed.Of),
                new SiteFeed(new Route("/disagreements.atom"), "New and changed disagreements", DisagreementsFeed.Of),
            ];
}
