using System.Collections.Frozen;
using System.Reflection;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>The preview's own files, at addresses that no page can have: names of pages never start with a dot.</summary>
internal static class PreviewAssets
{
    /// <summary>Starts every address of the preview's own.</summary>
    public const string Folder = "/.preview/";

    public const string EventsAddress = Folder + "events";
    public const string ClientAddress = Folder + "client.js";

    private const string Resources = "preview/";

    private static readonly FrozenDictionary<string, byte[]> _files = Assembly.GetExecutingAssembly()
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
        .ToFrozenDictionary(name => Folder + name[Resources.Length..], Read, StringComparer.Ordinal);

    /// <summary>A file by its address, or null.</summary>
    public static byte[]? Get(string address) => _files.GetValueOrDefault(address);

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
