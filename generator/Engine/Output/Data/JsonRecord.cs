using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>An object with these fields, in this order, and no others.</summary>
internal sealed class JsonRecord<T>
{
    private readonly ImmutableArray<JsonField> _fields;

    public JsonRecord()
        : this([])
    {
    }

    private JsonRecord(ImmutableArray<JsonField> fields) => _fields = fields;

    public JsonShape<T> Shape => new(Schema, Write);

    /// <summary>The same object with one more field.</summary>
    /// <param name="name">The field's key.</param>
    /// <param name="shape">The values it can have.</param>
    /// <param name="value">Its value of one object.</param>
    /// <param name="description">What it means, for the schema.</param>
    /// <param name="when">Which objects have it; all if null.</param>
    public JsonRecord<T> Field<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> value, string description, Predicate<T>? when = null)
    {
        return new(_fields.Add(new JsonField(name, when is null, Described, WriteField)));

        JsonObject Described()
        {
            var schema = shape.Schema();
            schema.Insert(0, "description", description);
            return schema;
        }

        void WriteField(Utf8JsonWriter writer, T item)
        {
            if (when?.Invoke(item) == false)
                return;

            writer.WritePropertyName(name);
            shape.Write(writer, value(item));
        }
    }

    private JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(_fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Schema()))),
        ["required"] = new JsonArray([.. _fields.Where(field => field.Required).Select(field => JsonValue.Create(field.Name))]),
        ["additionalProperties"] = false,
    };

    private void Write(Utf8JsonWriter writer, T item)
    {
        writer.WriteStartObject();
        foreach (var field in _fields)
        {
            field.Write(writer, item);
        }

        writer.WriteEndObject();
    }

    private sealed record JsonField(string Name, bool Required, Func<JsonObject> Schema, Action<Utf8JsonWriter, T> Write);
}
