using System.Reflection;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Theme;

/// <summary>The theme's files, which travel inside its assembly, or lie in a folder while they are being worked on.</summary>
internal static class ThemeAssets
{
    private const string StyleFolder = "css/";

    /// <summary>Those of the assembly.</summary>
    public static IReadOnlyList<ThemeAsset> Load()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        return Of(assembly.GetManifestResourceNames().Where(name => !name.EndsWith(".resources", StringComparison.Ordinal)), name => Read(assembly, name));
    }

    /// <summary>Those of a folder, by their paths under it.</summary>
    /// <exception cref="IOException">One cannot be read.</exception>
    public static IReadOnlyList<ThemeAsset> Load(string folder, IEnumerable<string> names) =>
        Of(names, name => File.ReadAllBytes(Path.Combine(folder, name)));

    /// <summary>Every file under its own name; the style sheets as one, in order of their names and without their comments.</summary>
    private static ThemeAsset[] Of(IEnumerable<string> files, Func<string, byte[]> read)
    {
        // A build on Windows writes the folder with a backslash.
        var names = files.ToLookup(name => name.Replace('\\', '/').StartsWith(StyleFolder, StringComparison.Ordinal));
        var styles = string.Concat(names[true].Order(StringComparer.Ordinal).Select(name => Encoding.UTF8.GetString(read(name))));
        return
        [
            new ThemeAsset("site.css", Encoding.UTF8.GetBytes(CompactStyles.Of(styles))),
            .. names[false].Order(StringComparer.Ordinal).Select(name => new ThemeAsset(name.Replace('\\', '/'), read(name))),
        ];
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
