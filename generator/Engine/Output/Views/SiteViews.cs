using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Feeds;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What is the same on every page.</summary>
internal static class SiteViews
{
    private static readonly Route[] s_tools =
    [
        GeneratedRoutes.AllPages, GeneratedRoutes.Tags, GeneratedRoutes.Timeline, GeneratedRoutes.RecentChanges,
        GeneratedRoutes.WantedPages, GeneratedRoutes.Orphans, GeneratedRoutes.Random,
    ];

    public static SiteView Of(Wiki wiki, SiteRoutes routes, AssetFiles assets, SiteAddresses addresses) => new()
    {
        Title = wiki.Config.Title,
        Description = wiki.Config.Description,
        Language = wiki.Config.Language,
        Navigation = [.. wiki.Config.Navigation.Select(item => new PageLink(item.Label, routes.Navigation[item.To.Value]))],
        Tools = [.. s_tools.Where(route => IsOf(wiki, route, routes)).Select(route => new PageLink(routes.Pages[route].Title, route))],
        Accent = wiki.Config.Accent,
        Logo = wiki.Config.Logo is { } logo ? wiki.Media.Find(logo.Value) : null,
        Icon = wiki.Config.Icon is { } icon ? wiki.Media.Find(icon.Value) : null,
        Manifest = wiki.Config.Icon is null ? null : ManifestFile.Address,
        Footer = wiki.Config.Footer,
        Repository = AddressGate.Pass(wiki.Config.Repository),
        Feeds = [.. SiteFeeds.Of(wiki, addresses).Select(feed => new PageLink(feed.Title, feed.Route))],
        Assets = assets.Addresses,
    };

    /// <summary>Without a history the page of changes only says so, which nobody needs to be led to.</summary>
    private static bool IsOf(Wiki wiki, Route tool, SiteRoutes routes) =>
        routes.Pages.ContainsKey(tool) && (tool != GeneratedRoutes.RecentChanges || wiki.History is not null);
}
