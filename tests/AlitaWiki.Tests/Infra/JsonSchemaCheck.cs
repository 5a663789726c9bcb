using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AlitaWiki.Tests.Infra;

/// <summary>
/// Checks documents against the part of JSON Schema 2020-12 that this program's schemas use, and throws on any keyword
/// beyond it: a check that passes over what it does not know would prove nothing.
/// </summary>
public sealed class JsonSchemaCheck
{
    private readonly JsonNode _root;
    private readonly List<string> _faults = [];

    private JsonSchemaCheck(JsonNode root) => _root = root;

    /// <summary>What is wrong with a document, each fault with its place; nothing where it fits.</summary>
    public static IReadOnlyList<string> Faults(JsonNode schema, JsonNode? document)
    {
        var check = new JsonSchemaCheck(schema);
        check.Visit(schema, document, "");
        return check._faults;
    }

    private void Visit(JsonNode schema, JsonNode? value, string place)
    {
        if (schema is JsonValue always && always.TryGetValue<bool>(out var allowed))
        {
            Demand(allowed, place, "must not be there");
            return;
        }

        foreach (var (keyword, argument) in schema.AsObject())
        {
            Apply(keyword, argument!, schema.AsObject(), value, place);
        }
    }

    private void Apply(string keyword, JsonNode argument, JsonObject schema, JsonNode? value, string place)
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "title" or "description" or "format":
                break; // An annotation: it allows and forbids nothing.
            case "$ref":
                Visit(Definition(argument.GetValue<string>()), value, place);
                break;
            case "type":
                var types = argument is JsonArray several ? several.Select(Word) : [Word(argument)];
                Demand(types.Any(type => IsOfType(value, type)), place, $"is no {argument.ToJsonString()}");
                break;
            case "const":
                Demand(JsonNode.DeepEquals(argument, value), place, $"is not {argument.ToJsonString()}");
                break;
            case "enum":
                Demand(argument.AsArray().Any(option => JsonNode.DeepEquals(option, value)), place, $"is none of {argument.ToJsonString()}");
                break;
            case "pattern" when value is JsonValue text && text.TryGetValue<string>(out var written):
                Demand(Regex.IsMatch(written, Word(argument), RegexOptions.ECMAScript), place, $"does not match {argument}");
                break;
            case "minimum" when value is JsonValue number && number.TryGetValue<decimal>(out var amount):
                Demand(amount >= argument.GetValue<decimal>(), place, $"is less than {argument}");
                break;
            case "minItems" when value is JsonArray list:
                Demand(list.Count >= argument.GetValue<int>(), place, $"has fewer than {argument} items");
                break;
            case "items" when value is JsonArray list:
                Each(list, item => Visit(argument, item.Item, $"{place}/{item.Index}"));
                break;
            case "required" when value is JsonObject record:
                Each(argument.AsArray(), name => Demand(record.ContainsKey(Word(name.Item)), place, $"lacks {name.Item}"));
                break;
            case "properties" when value is JsonObject record:
                foreach (var (name, property) in argument.AsObject().Where(entry => record.ContainsKey(entry.Key)))
                {
                    Visit(property!, record[name], $"{place}/{name}");
                }

                break;
            case "additionalProperties" when value is JsonObject record:
                foreach (var (name, other) in record.Where(entry => schema["properties"]?.AsObject().ContainsKey(entry.Key) != true))
                {
                    Visit(argument, other, $"{place}/{name}");
                }

                break;
            case "anyOf":
                Demand(Fitting(argument, value) > 0, place, "fits none of the choices");
                break;
            case "oneOf":
                Demand(Fitting(argument, value) == 1, place, "does not fit just one of the choices");
                break;
            case "pattern" or "minimum" or "minItems" or "items" or "required" or "properties" or "additionalProperties":
                break; // Says nothing of values of another type.
            default:
                throw new NotSupportedException($"The keyword {keyword} is not known here.");
        }
    }

    private int Fitting(JsonNode choices, JsonNode? value) => choices.AsArray().Count(choice =>
    {
        var check = new JsonSchemaCheck(_root);
        check.Visit(choice!, value, "");
        return check._faults.Count == 0;
    });

    private JsonNode Definition(string reference) =>
        reference.StartsWith("#/$defs/", StringComparison.Ordinal) && _root["$defs"]?[reference["#/$defs/".Length..]] is { } found
            ? found
            : throw new NotSupportedException($"The reference {reference} leads nowhere here.");

    private void Demand(bool holds, string place, string fault)
    {
        if (!holds)
            _faults.Add($"{(place.Length == 0 ? "the document" : place)} {fault}");
    }

    private static bool IsOfType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        "number" => value is JsonValue number && number.TryGetValue<decimal>(out _),
        "integer" => value is JsonValue whole && whole.TryGetValue<decimal>(out var amount) && decimal.IsInteger(amount),
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };

    private static void Each(JsonArray list, Action<(int Index, JsonNode? Item)> visit)
    {
        foreach (var item in list.Index())
        {
            visit(item);
        }
    }

    private static string Word(JsonNode? node) => node!.GetValue<string>();
}
