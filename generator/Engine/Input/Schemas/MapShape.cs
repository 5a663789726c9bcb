using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>A mapping whose keys are names of the wiki's own. Entries that cannot be read are left out.</summary>
internal sealed class MapShape<T>(Shape<T> value) : Shape<IReadOnlyList<MapEntry<T>>>
    where T : class
{
    public override string Words => "a mapping";

    public override FormShape Form => new FormShape.Map(value.Form);

    public override IReadOnlyList<MapEntry<T>>? Read(string key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping mapping)
            return Misshapen(key, node, diagnostics);

        var entries = ImmutableArray.CreateBuilder<MapEntry<T>>();
        foreach (var entry in mapping.Entries)
        {
            var name = new Located<string>(entry.Key.Text.Trim(), entry.Key.Span);
            if (entry.Value is YamlScalar { IsEmpty: true })
                diagnostics.Add(SchemaDiagnostics.EmptyValue, name.Span, name.Value);
            else if (value.Read(name.Value, entry.Value, diagnostics) is { } read)
                entries.Add(new MapEntry<T>(name, read));
        }

        return entries.ToImmutable();
    }

    public override JsonObject Describe() =>
        new() { ["type"] = "object", ["additionalProperties"] = value.Describe() };
}

/// <summary>A key of a mapping and what stands under it.</summary>
internal sealed record MapEntry<T>(Located<string> Name, T Value);
