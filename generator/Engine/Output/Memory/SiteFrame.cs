using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Memory;

/// <summary>What stands on every page of a site.</summary>
internal sealed record SiteFrame(ImmutableArray<PageLink> Links, ImmutableArray<(string, Route)> Assets, Route? SearchScript, string? RepositoryFolder, bool NoIndex)
{
    public static SiteFrame Of(Wiki wiki, SiteView site, AssetFiles assets) => new(
        [.. site.Navigation, .. site.Tools, .. site.Feeds],
        [.. assets.Addresses.OrderBy(asset => asset.Key, StringComparer.Ordinal).Select(asset => (asset.Key, asset.Value))],
        site.SearchScript,
        wiki.RepositoryFolder,
        wiki.NoIndex);

    public bool Equals(SiteFrame? other) =>
        other is not null && Links.AsSpan().SequenceEqual(other.Links.AsSpan()) && Assets.AsSpan().SequenceEqual(other.Assets.AsSpan())
        && SearchScript == other.SearchScript && RepositoryFolder == other.RepositoryFolder && NoIndex == other.NoIndex;

    public override int GetHashCode() => HashCode.Combine(Links.Length, Assets.Length, SearchScript);
}
