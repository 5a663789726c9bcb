using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>A kind of JSON value: its schema and how one is written, side by side so that the two cannot part.</summary>
/// <param name="Schema">Makes the JSON Schema of such values anew, since a node can stand in one place only.</param>
/// <param name="Write">Writes one such value.</param>
internal sealed record JsonShape<T>(Func<JsonObject> Schema, Action<Utf8JsonWriter, T> Write);
