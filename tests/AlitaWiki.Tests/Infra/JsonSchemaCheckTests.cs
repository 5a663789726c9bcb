using System.Text.Json.Nodes;
using Xunit;

namespace AlitaWiki.Tests.Infra;

/// <summary>The check itself must be able to fail.</summary>
public sealed class JsonSchemaCheckTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "\"tide\"", "7")]
    [InlineData("""{ "type": ["string", "null"] }""", "null", "true")]
    [InlineData("""{ "type": "integer" }""", "7", "7.5")]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "1", "0")]
    [InlineData("""{ "type": "boolean" }""", "false", "0")]
    [InlineData("""{ "type": "object" }""", "{}", "[]")]
    [InlineData("""{ "const": 1 }""", "1", "2")]
    [InlineData("""{ "enum": ["ebb", "flood"] }""", "\"ebb\"", "\"slack\"")]
    [InlineData("""{ "pattern": "^[a-f]+$" }""", "\"cafe\"", "\"coffee!\"")]
    [InlineData("""{ "required": ["a", "b"] }""", """{ "a": 1, "b": null }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": { "const": 1 } } }""", """{ "b": 2 }""", """{ "a": 2 }""")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 2 }""", """{ "b": 2 }""")]
    [InlineData("""{ "additionalProperties": { "type": "string" } }""", """{ "any": "x" }""", """{ "any": 1 }""")]
    [InlineData("""{ "items": { "const": 1 } }""", "[1, 1]", "[1, 2]")]
    [InlineData("""{ "minItems": 2 }""", "[1, 1]", "[1]")]
    [InlineData("""{ "anyOf": [{ "const": 1 }, { "minimum": 1 }] }""", "1", "0")]
    [InlineData("""{ "oneOf": [{ "const": 1 }, { "minimum": 1 }] }""", "2", "1")]
    [InlineData("""{ "$ref": "#/$defs/one", "$defs": { "one": { "const": 1 } } }""", "1", "2")]
    public void A_document_fits_or_fails(string schema, string fitting, string failing)
    {
        Assert.Empty(JsonSchemaCheck.Faults(JsonNode.Parse(schema)!, JsonNode.Parse(fitting)));
        Assert.Single(JsonSchemaCheck.Faults(JsonNode.Parse(schema)!, JsonNode.Parse(failing)));
    }

    [Fact]
    public void A_fault_deep_inside_is_named_with_its_place()
    {
        var schema = JsonNode.Parse("""{ "properties": { "list": { "items": { "properties": { "a": { "type": "string" } } } } } }""")!;

        var faults = JsonSchemaCheck.Faults(schema, JsonNode.Parse("""{ "list": [{ "a": "x" }, { "a": 1 }] }"""));

        Assert.Equal(["/list/1/a is no \"string\""], faults);
    }

    [Theory]
    [InlineData("""{ "$ref": "https://schemas.example/claim" }""")]
    [InlineData("""{ "type": "date" }""")]
    public void What_it_does_not_know_it_refuses(string schema) =>
        Assert.Throws<NotSupportedException>(() => JsonSchemaCheck.Faults(JsonNode.Parse(schema)!, JsonNode.Parse("\"2026-01-01\"")));
}
