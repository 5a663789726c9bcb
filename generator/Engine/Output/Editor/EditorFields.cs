using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Editor;

/// <summary>The fields of a page in the editor, from those that the reader knows. A field that the reader learns appears by itself.</summary>
internal sealed class EditorFields
{
    /// <summary>The list of suggestions for a source's name.</summary>
    public const string Sources = "sources";

    /// <summary>Written by the command <c>explain</c>, and none of a reader's business.</summary>
    private static readonly string[] s_leftOut = ["resolutions"];

    /// <summary>What stands first, since most edits are about it; then the rest in the reader's order.</summary>
    private static readonly string[] s_first = ["title", "summary"];

    private static readonly string[] s_afterBody = ["claims"];

    /// <summary>Texts of more than a few words.</summary>
    private static readonly string[] s_long = ["summary", "quote", "reliability-note"];

    private readonly PageType? _type;
    private readonly Wiki _wiki;

    private EditorFields(PageType? type, Wiki wiki)
    {
        _type = type;
        _wiki = wiki;
    }

    /// <param name="type">The type of the pages, where their folder says it.</param>
    public static JsonArray Of(PageForm form, PageType? type, Wiki wiki)
    {
        var fields = new EditorFields(type, wiki);
        ImmutableArray<FormField> known = [.. form.Page.Where(field => !s_leftOut.Contains(field.Key)), .. type?.Name == PageType.Source ? form.Source : []];
        var (first, claims) = (s_first.Select(key => known.First(field => field.Key == key)).ToArray(), known.Where(field => s_afterBody.Contains(field.Key)).ToArray());
        return
        [
            .. first.Select(fields.Describe),
            (JsonNode)new JsonObject
            {
                ["name"] = "body",
                ["label"] = "Text",
                ["widget"] = "text",
                ["required"] = false,
                ["hint"] = "Markdown. [[Title]] links to a page, [@source, ¶4] cites a source, {{ value release-date }} prints what the claims come to.",
            },
            .. claims.Select(fields.Describe),
            .. known.Except(first).Except(claims).Select(fields.Describe),
        ];
    }

    private JsonNode Describe(FormField field)
    {
        var json = Shape(field);
        json.Insert(0, "name", field.Key);
        json.Insert(1, "label", Label(field.Key));
        json["required"] = field.Required;
        json["hint"] = field.Doc;
        return json;
    }

    private JsonObject Shape(FormField field) => field switch
    {
        { Key: "type" } => Select(_wiki.Types.Select(type => (type.Name, type.Label))),
        { Key: "source" or "supersedes" } => new JsonObject { ["widget"] = "suggest", ["suggestions"] = Sources },
        { Key: "image" } => new JsonObject { ["widget"] = "image", ["choose_url"] = false },
        { Shape: FormShape.Flag } => new JsonObject { ["widget"] = "boolean" },
        { Shape: FormShape.WholeNumber } => new JsonObject { ["widget"] = "number", ["value_type"] = "int" },
        { Shape: FormShape.Choice choice } => Select(choice.Words.Select(word => (word, word))),
        { Shape: FormShape.List } => Rows(field.Key, new JsonObject { ["field"] = Text("item", "Item") }),
        { Shape: FormShape.Map map } => Rows(field.Key, Entries(map.Value)),
        _ => new JsonObject { ["widget"] = s_long.Contains(field.Key) ? "text" : "string" },
    };

    /// <summary>A mapping as rows, each with its key; <c>written</c> tells the editor's script how to put them back.</summary>
    private JsonObject Entries(FormShape shape) => shape switch
    {
        FormShape.List { Item: FormShape.Record record } => Records(record, "lists"),
        FormShape.Record record => Records(record, "records"),
        _ => new JsonObject
        {
            ["summary"] = "{{fields.name}}: {{fields.text}}",
            ["written"] = new JsonObject { ["as"] = "texts", ["key"] = "name", ["text"] = "text" },
            ["fields"] = new JsonArray(Text("name", "Name"), Text("text", "Text")),
        },
    };

    private JsonObject Records(FormShape.Record record, string written)
    {
        var property = Select(Properties().Select(property => (property.Id.Value, $"{property.Label}: {property.Question}")));
        property.Insert(0, "name", "property");
        property.Insert(1, "label", "About");
        property["hint"] = "The question that it answers.";
        return new JsonObject
        {
            ["collapsed"] = true,
            ["add_to_top"] = true,
            ["summary"] = "{{fields.property}}: {{fields.value}} ({{fields.source}})",
            ["written"] = new JsonObject { ["as"] = written, ["key"] = "property" },
            ["fields"] = new JsonArray([property, .. record.Fields.Select(Describe)]),
        };
    }

    /// <summary>Those that the type's infobox shows come first.</summary>
    private IEnumerable<PropertyDefinition> Properties()
    {
        var infobox = _type?.Infobox ?? [];
        return _wiki.Properties.OrderBy(property => infobox.IndexOf(property.Id) is var place and >= 0 ? place : infobox.Length + property.Order);
    }

    private static JsonObject Rows(string key, JsonObject rows)
    {
        rows.Insert(0, "widget", "list");
        rows.Insert(1, "label_singular", Label(key.TrimEnd('s')));
        return rows;
    }

    private static JsonObject Text(string name, string label) => new() { ["name"] = name, ["label"] = label, ["widget"] = "string" };

    private static JsonObject Select(IEnumerable<(string Value, string Label)> options) => new()
    {
        ["widget"] = "select",
        ["options"] = new JsonArray([.. options.Select(option => new JsonObject { ["label"] = option.Label, ["value"] = option.Value })]),
    };

    private static string Label(string key) => char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ');
}
