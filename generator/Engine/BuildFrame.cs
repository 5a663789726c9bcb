using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine;

/// <summary>What every page rests on: when it changes, everything is made anew.</summary>
internal sealed record BuildFrame(
    SiteConfig Config,
    ImmutableArray<PropertyDefinition> Properties,
    ImmutableArray<PageType> Types,
    ImmutableArray<MediaFile> Media,
    BuildOptions Options)
{
    /// <param name="options">With the day for which the site is built.</param>
    public static BuildFrame Of(LoadedSite site, BuildOptions options) =>
        new(site.Config, site.Properties, site.Types, site.Media, options with { Search = false, KeepsSearchIndex = false });
}
