using System.Text.Json.Nodes;
using AlitaWiki.Engine.Input;
using Xunit;

namespace AlitaWiki.Tests.Input;

public sealed class InputSchemasTests
{
    private static readonly Dictionary<string, JsonObject> s_schemas = InputSchemas.All(InputSite.ClaimTypes).ToDictionary();

    [Fact]
    public void Every_key_that_the_reader_knows_is_in_the_schema_with_its_doc()
    {
        var properties = s_schemas["front-matter"]["properties"]!.AsObject();

        Assert.Equal(
            [
                "title", "type", "aliases", "summary", "tags", "image", "alt", "order", "draft", "redirect-from", "spoiler",
                "claims", "resolutions", "publisher", "author", "published", "accessed", "url", "archived", "kind",
                "derived-from", "reliability", "reliability-note",
            ],
            properties.Select(property => property.Key));
        Assert.All(properties, property => Assert.EndsWith(".", property.Value!["description"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void Required_keys_and_choices_are_in_the_schema()
    {
        var property = s_schemas["properties"]["additionalProperties"]!;

        Assert.Equal(["type"], property["required"]!.AsArray().Select(key => key!.GetValue<string>()));
        Assert.Equal(
            InputSite.ClaimTypes.Order(StringComparer.Ordinal),
            property["properties"]!["type"]!["enum"]!.AsArray().Select(choice => choice!.GetValue<string>()));
        Assert.Equal(["title"], s_schemas["site"]["required"]!.AsArray().Select(key => key!.GetValue<string>()));
    }

    [Fact]
    public void Nothing_but_the_known_keys_is_allowed() =>
        Assert.All(
            [s_schemas["front-matter"], s_schemas["site"], s_schemas["types"]["additionalProperties"]!.AsObject()],
            schema => Assert.False(schema["additionalProperties"]!.GetValue<bool>()));
}
