using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What is the same on every page.</summary>
internal static class SiteViews
{
    public static SiteView Of(Wiki wiki, SiteRoutes routes, AssetFiles assets) => new()
    {
        Title = wiki.Config.Title,
        Description = wiki.Config.Description,
        Language = wiki.Config.Language,
        Navigation = [.. wiki.Config.Navigation.Select(item => new PageLink(item.Label, routes.Navigation[item.To.Value]))],
        Logo = wiki.Config.Logo is { } logo ? wiki.Media.Find(logo.Value) : null,
        Icon = wiki.Config.Icon is { } icon ? wiki.Media.Find(icon.Value) : null,
        Manifest = wiki.Config.Icon is null ? null : ManifestFile.Address,
        Footer = wiki.Config.Footer,
        Repository = AddressGate.Pass(wiki.Config.Repository),
        Assets = assets.Addresses,
    };
}
