using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>The theme's files, and a style sheet of the site's own colours, under names that change with their content.</summary>
internal sealed record AssetFiles(ImmutableArray<SiteFile> Files, FrozenDictionary<string, Route> Addresses)
{
    public static AssetFiles Of(ITheme theme, SiteConfig config)
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        var addresses = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var asset in theme.Assets.Append(Accent(config)).OrderBy(asset => asset.Name, StringComparer.Ordinal))
        {
            var path = "assets/" + Fingerprinted(asset);
            files.Add(new SiteFile(new OutputPath(path), () => asset.Content));
            addresses.Add(asset.Name, Route.Of(path));
        }

        return new AssetFiles(files.ToImmutable(), addresses.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static ThemeAsset Accent(SiteConfig config)
    {
        var css = config.Accent is { } accent
            ? $":root{{--accent-light:{accent.Light};--accent-dark:{accent.Dark}}}\n"
            : ":root{}\n";
        return new ThemeAsset("accent.css", Encoding.UTF8.GetBytes(css));
    }

    private static string Fingerprinted(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..8];
        var dot = asset.Name.LastIndexOf('.');
        return dot < 0 ? $"{asset.Name}.{hash}" : $"{asset.Name[..dot]}.{hash}{asset.Name[dot..]}";
    }
}
