using System.Text.Json.Nodes;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>The shapes that the fields of data files have.</summary>
internal static class JsonShapes
{
    public static JsonShape<string> Text { get; } = new(
        () => new JsonObject { ["type"] = "string" },
        (writer, text) => writer.WriteStringValue(text));

    public static JsonShape<bool> Flag { get; } = new(
        () => new JsonObject { ["type"] = "boolean" },
        (writer, flag) => writer.WriteBooleanValue(flag));

    /// <summary>A whole number from 1.</summary>
    public static JsonShape<int> Count { get; } = CountFrom(1);

    /// <summary>A whole number, this one or a larger one.</summary>
    public static JsonShape<int> CountFrom(int smallest) => new(
        () => new JsonObject { ["type"] = "integer", ["minimum"] = smallest },
        (writer, number) => writer.WriteNumberValue(number));

    /// <summary>Texts of a form that a regular expression describes.</summary>
    public static JsonShape<string> Pattern(string pattern) => new(
        () => new JsonObject { ["type"] = "string", ["pattern"] = pattern },
        Text.Write);

    /// <summary>The one value that a field always has.</summary>
    public static JsonShape<int> Constant(int number) => new(
        () => new JsonObject { ["const"] = number },
        (writer, _) => writer.WriteNumberValue(number));

    /// <summary>One of the names of some values.</summary>
    public static JsonShape<T> OneOf<T>(IEnumerable<T> values, Func<T, string> name) => new(
        () => new JsonObject { ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(name(value)))]) },
        (writer, value) => writer.WriteStringValue(name(value)));

    public static JsonShape<T?> OrNull<T>(JsonShape<T> shape)
        where T : class =>
        new(
            () => new JsonObject { ["anyOf"] = new JsonArray(shape.Schema(), new JsonObject { ["type"] = "null" }) },
            (writer, value) =>
            {
                if (value is null)
                    writer.WriteNullValue();
                else
                    shape.Write(writer, value);
            });

    public static JsonShape<IEnumerable<T>> ListOf<T>(JsonShape<T> shape) => new(
        () => new JsonObject { ["type"] = "array", ["items"] = shape.Schema() },
        (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                shape.Write(writer, value);
            }

            writer.WriteEndArray();
        });

    /// <summary>Null for none, the value itself where there is one, else a list of them.</summary>
    public static JsonShape<IReadOnlyCollection<T>> NoneOneOrMany<T>(JsonShape<T> shape)
        where T : class
    {
        var (list, single) = (ListOf(shape), OrNull(shape));
        return new(
            () =>
            {
                var many = list.Schema();
                many["minItems"] = 2;
                return new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, shape.Schema(), many) };
            },
            (writer, values) =>
            {
                if (values.Count > 1)
                    list.Write(writer, values);
                else
                    single.Write(writer, values.FirstOrDefault());
            });
    }

    /// <summary>An object with keys of any name.</summary>
    public static JsonShape<IEnumerable<KeyValuePair<string, T>>> MapOf<T>(JsonShape<T> shape) => new(
        () => new JsonObject { ["type"] = "object", ["additionalProperties"] = shape.Schema() },
        (writer, entries) =>
        {
            writer.WriteStartObject();
            foreach (var (key, value) in entries)
            {
                writer.WritePropertyName(key);
                shape.Write(writer, value);
            }

            writer.WriteEndObject();
        });
}
