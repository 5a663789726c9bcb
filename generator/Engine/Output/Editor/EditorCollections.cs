using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Editor;

/// <summary>Pages that are listed and made together: those of one folder.</summary>
/// <param name="Folder">Under the input folder; empty for the input folder itself.</param>
internal sealed record EditorCollection(string Folder, string Label, string LabelSingular, JsonArray Fields)
{
    /// <param name="input">The input folder's path in the repository.</param>
    public JsonNode Describe(string input) => new JsonObject
    {
        ["name"] = Folder.Length == 0 ? "top" : "in-" + Folder.Replace('/', '-'),
        ["label"] = Label,
        ["label_singular"] = LabelSingular,
        ["folder"] = EditorConfig.Below(input, Folder),
        ["extension"] = "md",
        ["format"] = "wiki-page",
        ["create"] = true,
        ["delete"] = false,
        ["slug"] = "{{slug}}",
        ["preview_path"] = EditorConfig.Below(Folder, "{{slug}}"),
        ["summary"] = "{{title}}",
        ["sortable_fields"] = new JsonArray("title"),
        ["fields"] = Fields,
    };
}

/// <summary>The collections of a wiki: a folder for each type in the order of types.yml, then all others that hold pages.</summary>
internal static class EditorCollections
{
    public static IEnumerable<EditorCollection> Of(Wiki wiki, PageForm form)
    {
        var typed = wiki.Types.Where(type => type.Folder is not null).ToImmutableArray();
        var other = wiki.Pages
            .Select(page => page.Id.Folder)
            .Distinct()
            .Where(folder => typed.All(type => type.Folder != folder))
            .Order(StringComparer.Ordinal);
        foreach (var type in typed)
        {
            yield return new EditorCollection(type.Folder!, type.Plural, type.Label, EditorFields.Of(form, type, wiki));
        }

        foreach (var folder in other)
        {
            // A folder in a type's folder holds pages of that type.
            var type = typed
                .Where(type => folder.StartsWith(type.Folder + "/", StringComparison.Ordinal))
                .MaxBy(type => type.Folder!.Length);
            var words = folder.Length == 0 ? "Other pages" : $"In {folder}";
            yield return new EditorCollection(folder, words, type?.Label ?? "Page", EditorFields.Of(form, type, wiki));
        }
    }
}
