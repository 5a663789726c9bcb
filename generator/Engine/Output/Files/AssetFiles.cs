using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>
/// The theme's files under names that change with their content, the site's own colours at the end of its style sheet: one of
/// their own would be one more that a page waits for. Files of one folder share one fingerprint, which stands in the folder's name, so that they can name each other by relative addresses.
/// </summary>
internal sealed record AssetFiles(ImmutableArray<SiteFile> Files, FrozenDictionary<string, Route> Addresses)
{
    public const string Folder = "assets";

    private const string StyleSheet = "site.css";

    public static AssetFiles Of(ITheme theme, SiteConfig config)
    {
        var files = ImmutableArray.CreateBuilder<SiteFile>();
        var addresses = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (var folder in theme.Assets.Select(asset => WithAccent(asset, config.Accent)).GroupBy(FolderOf, StringComparer.Ordinal).OrderBy(folder => folder.Key, StringComparer.Ordinal))
        {
            var assets = folder.OrderBy(asset => asset.Name, StringComparer.Ordinal).ToImmutableArray();
            var shared = folder.Key.Length == 0 ? null : Fingerprint(assets);
            foreach (var asset in assets)
            {
                var path = shared is null
                    ? $"{Folder}/{Fingerprinted(asset.Name, Fingerprint([asset]))}"
                    : $"{Folder}/{folder.Key}.{shared}/{asset.Name[(folder.Key.Length + 1)..]}";
                files.Add(new SiteFile(new OutputPath(path), () => asset.Content) { Subject = path });
                addresses.Add(asset.Name, Route.Of(path));
            }
        }

        return new AssetFiles(files.ToImmutable(), addresses.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static ThemeAsset WithAccent(ThemeAsset asset, AccentColours? accent) =>
        asset.Name == StyleSheet && accent is not null
            ? asset with
            {
                Content = (byte[])[.. asset.Content.Span, .. Encoding.UTF8.GetBytes($":root{{--accent-light:{accent.Light};--accent-dark:{accent.Dark}}}\n")],
            }
            : asset;

    private static string FolderOf(ThemeAsset asset) => asset.Name[..Math.Max(0, asset.Name.LastIndexOf('/'))];

    private static string Fingerprinted(string name, string fingerprint)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"{name}.{fingerprint}" : $"{name[..dot]}.{fingerprint}{name[dot..]}";
    }

    /// <summary>Eight hex digits that change with the content or, of several files, a name of any of them.</summary>
    private static string Fingerprint(ImmutableArray<ThemeAsset> assets)
    {
        if (assets is [var alone])
        {
            return Digits(SHA256.HashData(alone.Content.Span));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var asset in assets)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(asset.Name));
            hash.AppendData(SHA256.HashData(asset.Content.Span));
        }

        return Digits(hash.GetHashAndReset());
    }

    private static string Digits(byte[] hash) => Convert.ToHexStringLower(hash)[..8];
}
