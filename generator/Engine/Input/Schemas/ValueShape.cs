using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A claim's value: a text, or a sequence of texts, which is how YAML sees <c>[2024, 2025]</c>.</summary>
internal sealed class ValueShape : Shape<RawValue>
{
    public static ValueShape Instance { get; } = new();

    public override string Words => "a text";

    public override RawValue? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return new RawValue(scalar.Text, [], false, scalar.Span);
            case YamlSequence { Items: [] }:
                diagnostics.Add(SchemaDiagnostics.EmptyValue, node.Span, key);
                return null;
            case YamlSequence sequence when sequence.Items.All(item => item is YamlScalar):
                var items = sequence.Items.Cast<YamlScalar>().Select(item => new Located<string>(item.Text, item.Span));
                var value = new RawValue("", [.. items], true, sequence.Span);
                return value with { Text = value.Written };
            default:
                return Misshapen(key, node, diagnostics);
        }
    }

    public override JsonObject Describe() => new()
    {
        ["anyOf"] = new JsonArray(
            TextShape.Any.Describe(), new JsonObject { ["type"] = "array", ["items"] = TextShape.Any.Describe() }),
    };
}
