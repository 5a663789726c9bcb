using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A mapping whose keys a schema names.</summary>
/// <param name="read">Makes the record of the fields; null after a diagnostic.</param>
internal sealed class RecordShape<T>(Schema schema, Func<FieldValues, T?> read) : Shape<T>
    where T : class
{
    public override string Words => "a mapping";

    public override FormShape Form => schema.Form;

    public override T? Read(string key, YamlNode node, DiagnosticBag diagnostics) =>
        node is YamlMapping mapping ? read(schema.Read(mapping, diagnostics)) : Misshapen(key, node, diagnostics);

    public override JsonObject Describe() => schema.Describe();
}
