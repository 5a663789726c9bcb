using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A list, or a single item, which counts as a list of one. Items that cannot be read are left out.</summary>
internal sealed class ListShape<T>(Shape<T> item) : Shape<IReadOnlyList<T>>
    where T : class
{
    public override string Words => "a list";

    public override FormShape Form => new FormShape.List(item.Form);

    public override IReadOnlyList<T>? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        var items = new List<T>();
        foreach (var entry in node is YamlSequence sequence ? sequence.Items : [node])
        {
            if (entry is YamlScalar { IsEmpty: true })
                diagnostics.Add(SchemaDiagnostics.EmptyValue, entry.Span, key);
            else if (item.Read(key, entry, diagnostics) is { } read)
                items.Add(read);
        }

        return items;
    }

    public override JsonObject Describe() => new()
    {
        ["anyOf"] = new JsonArray(
            item.Describe(), new JsonObject { ["type"] = "array", ["items"] = item.Describe() }),
    };
}
