using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Editor;

/// <summary>The editor's configuration: where proposals go, and a collection of pages for every folder.</summary>
internal static class EditorConfig
{
    /// <summary>Readable, and in a file of its own, where HTML means nothing.</summary>
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static SiteFile Of(Wiki wiki, string folder, PageForm form)
    {
        var config = wiki.Config;
        var json = new JsonObject
        {
            ["load_config_file"] = false,
            ["backend"] = new JsonObject
            {
                ["name"] = "github",
                ["repo"] = GitHubRepository.NameOf(config.Repository),
                ["open_authoring"] = true,
                ["squash_merges"] = true,
            },
            ["publish_mode"] = "editorial_workflow",
            ["media_folder"] = Below(folder, MediaFiles.Folder),
            ["public_folder"] = MediaFiles.Folder,
            ["slug"] = new JsonObject { ["encoding"] = "ascii", ["clean_accents"] = true },
            ["editor"] = new JsonObject { ["preview"] = false },
        };
        if (config.Url is { } url)
        {
            json["site_url"] = url;
            json["display_url"] = url;
        }

        if (config.Logo is { } logo)
        {
            json["logo"] = new JsonObject { ["src"] = Route.Of(logo.Value).Value };
        }

        json["collections"] = new JsonArray([.. EditorCollections.Of(wiki, form).Select(collection => collection.Describe(folder))]);
        json["suggestions"] = new JsonObject { [EditorFields.Sources] = Sources(wiki) };
        return SiteFile.OfText($"{SiteEditor.Folder}/config.json", json.ToJsonString(s_readable) + "\n");
    }

    public static string Below(string folder, string name) => string.Join('/', new[] { folder, name }.Where(part => part.Length > 0));

    /// <summary>Every source under the name by which claims call it, and its title.</summary>
    private static JsonArray Sources(Wiki wiki) =>
    [
        .. wiki.Pages.Where(page => page.Source is not null).Select(JsonNode (page) => new JsonObject
        {
            ["value"] = page.Aliases.FirstOrDefault(alias => Slug.Of(alias) == alias && wiki.Names.FindOne(alias) == page.Id) ?? page.Id.Name,
            ["label"] = page.Title,
        }),
    ];
}
