using System.Reflection;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Theme;

/// <summary>The theme's files, which travel inside its assembly.</summary>
internal static class ThemeAssets
{
    private const string StyleFolder = "css/";

    /// <summary>Every file under its own name; the style sheets as one, in order of their names and without their comments.</summary>
    public static IReadOnlyList<ThemeAsset> Load()
    {
        var assembly = typeof(ThemeAssets).Assembly;
        // A build on Windows writes the folder with a backslash.
        var names = assembly.GetManifestResourceNames()
            .Where(name => !name.EndsWith(".resources", StringComparison.Ordinal))
            .ToLookup(name => name.Replace('\\', '/').StartsWith(StyleFolder, StringComparison.Ordinal));
        var styles = string.Concat(names[true].Order(StringComparer.Ordinal).Select(name => Encoding.UTF8.GetString(Read(assembly, name))));
        return
        [
            new ThemeAsset("site.css", Encoding.UTF8.GetBytes(CompactStyles.Of(styles))),
            .. names[false].Order(StringComparer.Ordinal).Select(name => new ThemeAsset(name.Replace('\\', '/'), Read(assembly, name))),
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
