using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Yaml;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Schemas;

/// <summary>The keys that a mapping may have. The reader, its hints and the JSON Schema all come from this one table.</summary>
/// <param name="what">What the mapping is, for the beginning of a sentence: "A claim".</param>
internal sealed class Schema(string what, params Field[] fields)
{
    private readonly string[] _keys = [.. fields.Select(field => field.Key)];

    /// <summary>The fields' values, after complaints about keys that are unknown or missing.</summary>
    public FieldValues Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_keys.Contains(entry.Key.Text))
            {
                var hint = NearestName.Hint(entry.Key.Text, _keys);
                diagnostics.Add(SchemaDiagnostics.UnknownKey, entry.Key.Span, what, entry.Key.Text, hint);
            }
        }

        var values = new FieldValues(mapping, diagnostics);
        foreach (var field in fields)
        {
            if (field.Required && mapping.IsWhole && !values.Has(field))
                diagnostics.Add(SchemaDiagnostics.MissingKey, mapping.Span, what, field.Key, FirstSentence(field.Doc));
        }

        return values;
    }

    /// <summary>The mapping for those who fill in a form.</summary>
    public FormShape.Record Form => new(fields.Select(known => known.Form).ToImmutableArray());

    public JsonObject Describe()
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var description = field.Describe();
            description["description"] = field.Doc;
            properties[field.Key] = description;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. fields.Where(field => field.Required).Select(field => JsonValue.Create(field.Key))]),
            ["additionalProperties"] = false,
        };
    }

    private static string FirstSentence(string doc)
    {
        var end = doc.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? doc : doc[..(end + 1)];
        return char.ToLowerInvariant(sentence[0]) + sentence[1..];
    }
}
