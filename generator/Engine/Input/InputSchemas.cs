using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Input.Content;
using AlitaWiki.Engine.Input.Schemas;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input;

/// <summary>JSON Schemas (2020-12) of what people write, from the same tables that the reader uses.</summary>
public static class InputSchemas
{
    /// <summary>Each schema under the name of its file, without extension: front-matter, site, properties, types.</summary>
    /// <param name="claimTypeNames">The types that a property can have.</param>
    public static ImmutableArray<KeyValuePair<string, JsonObject>> All(IReadOnlyCollection<string> claimTypeNames) =>
    [
        new("front-matter", Document("Front matter of a page", PageSchema.Schema.Describe())),
        new("properties", Document("properties.yml", MapOf(new PropertySchema(claimTypeNames).Schema))),
        new("site", Document("site.yml", SiteSchema.Schema.Describe())),
        new("types", Document("types.yml", MapOf(TypeSchema.Schema, mayBeEmpty: true))),
    ];

    /// <summary>The same of a page, for programs in which people fill it in.</summary>
    public static PageForm PageForm => PageSchema.Form;

    private static JsonObject MapOf(Schema schema, bool mayBeEmpty = false)
    {
        var entry = schema.Describe();
        if (mayBeEmpty)
            entry["type"] = new JsonArray("object", "null");

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = entry };
    }

    private static JsonObject Document(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        return schema;
    }
}
