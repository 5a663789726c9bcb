using System.Buffers;
using System.Collections.Frozen;
using AlitaWiki.Engine;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>Finds the file for an address in the built site, and never one outside of it.</summary>
internal sealed class SiteFolder(string root)
{
    private const int LongestPath = 1024;
    private const int LongestName = 255;

    /// <summary>No page or file of the site has these in its name; among them is what an address encoded twice leaves over.</summary>
    private static readonly SearchValues<char> _unfit = SearchValues.Create("\\:%*?\"<>|");

    /// <summary>What is for the host alone; some systems know it in capitals too.</summary>
    private static readonly FrozenSet<string> _rules = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "_headers", "_redirects");

    /// <summary>Windows takes these for devices, with any extension and in every folder.</summary>
    private static readonly FrozenSet<string> _devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"COM{i}", $"LPT{i}" })]);

    /// <summary>A folder that no build has written is somebody's own, and nothing of it is served.</summary>
    public bool IsBuilt => SiteBuild.IsOutput(root);

    /// <summary>The page for unknown addresses.</summary>
    public string? NotFoundPage => Existing(["404.html"]);

    /// <summary>The file that an address shows, or null. Pages have addresses without extension, with or without a slash at the end.</summary>
    /// <param name="address">The path of a request, decoded once.</param>
    public string? Find(string address)
    {
        if (address == "/")
        {
            return Existing(["index.html"]);
        }

        var names = address.Length > LongestPath ? [] : address[1..].TrimEnd('/').Split('/');
        if (names.Length == 0 || !names.All(IsFit) || (names is [var only] && _rules.Contains(only)))
        {
            return null;
        }

        string[] page = [.. names[..^1], names[^1] + ".html"];
        return address.EndsWith('/') ? Existing([.. names, "index.html"]) ?? Existing(page) : Existing(names) ?? Existing(page);
    }

    /// <summary>Names that start with a dot are the generator's own, or lead up.</summary>
    private static bool IsFit(string name) =>
        name.Length is > 0 and <= LongestName
        && name[0] != '.'
        && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(_unfit)
        && !_devices.Contains(name.Split('.')[0])
        && !name.Any(char.IsControl);

    /// <summary>The file of these names, unless a link stands among them, which could lead anywhere.</summary>
    private string? Existing(ReadOnlySpan<string> names)
    {
        var path = root;
        foreach (var name in names[..^1])
        {
            path = Path.Combine(path, name);
            if (!IsPlain(new DirectoryInfo(path)))
            {
                return null;
            }
        }

        path = Path.Combine(path, names[^1]);
        return IsPlain(new FileInfo(path)) ? path : null;
    }

    private static bool IsPlain(FileSystemInfo entry) => entry is { Exists: true, LinkTarget: null };
}
