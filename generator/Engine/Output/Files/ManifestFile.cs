using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Pictures;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>The web app manifest: what a phone calls the site on its home screen, and the icon there.</summary>
internal static class ManifestFile
{
    public static Route Address { get; } = new("/site.webmanifest");

    /// <summary>Nothing where the site has no icon.</summary>
    public static IEnumerable<SiteFile> Of(Wiki wiki, PictureHeaders pictures)
    {
        if (wiki.Config.Icon is { } icon && wiki.Media.Find(icon.Value) is { } address)
        {
            yield return new SiteFile(new OutputPath(Address.Value[1..]), () => Manifest(wiki, address, pictures)) { Subject = address };
        }
    }

    private static byte[] Manifest(Wiki wiki, Route icon, PictureHeaders pictures)
    {
        var picture = new JsonObject { ["src"] = icon.Value };
        if (pictures.Of(icon) is { Size: var size })
        {
            picture["sizes"] = string.Create(CultureInfo.InvariantCulture, $"{size.Width}x{size.Height}");
        }

        var manifest = new JsonObject
        {
            ["name"] = wiki.Config.Title,
            ["start_url"] = Route.Home.Value,
            ["display"] = "minimal-ui",
            ["icons"] = new JsonArray(picture),
        };
        return Encoding.UTF8.GetBytes(manifest.ToJsonString() + "\n");
    }
}
