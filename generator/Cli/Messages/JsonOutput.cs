using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlitaWiki.Cli.Messages;

/// <summary>JSON as people can read it, written piece by piece: of many messages no tree is made.</summary>
internal static class JsonOutput
{
    public static Utf8JsonWriter To(Stream output) => new(output, new JsonWriterOptions { Indented = true, NewLine = "\n" });

    public static void WriteEach(this Utf8JsonWriter writer, string name, IEnumerable<JsonNode> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            item.WriteTo(writer);
            writer.Flush();
        }

        writer.WriteEndArray();
    }
}
