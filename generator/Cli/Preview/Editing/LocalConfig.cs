using System.Text;
using System.Text.Json.Nodes;

namespace AlitaWiki.Cli.Preview.Editing;

/// <summary>The editor's configuration for the files of this machine, made of the one that is built for GitHub.</summary>
internal static class LocalConfig
{
    /// <param name="built">The built site's configuration.</param>
    /// <param name="address">Where the editor asks for files, relative to the site.</param>
    public static byte[] Of(byte[] built, string address)
    {
        var config = JsonNode.Parse(built)!.AsObject();
        config["backend"] = new JsonObject { ["name"] = "proxy", ["proxy_url"] = address };
        config["publish_mode"] = "simple";
        config["show_preview_links"] = false;

        // The editor's server knows the input folder alone, whose path in the repository every path begins with.
        var media = config["media_folder"]!.GetValue<string>();
        var inner = media.LastIndexOf('/') + 1;
        config["media_folder"] = media[inner..];
        foreach (var collection in config["collections"]!.AsArray().Select(node => node!.AsObject()))
        {
            var folder = collection["folder"]!.GetValue<string>();
            collection["folder"] = folder.Length > inner ? folder[inner..] : ".";
        }

        return Encoding.UTF8.GetBytes(config.ToJsonString());
    }
}
