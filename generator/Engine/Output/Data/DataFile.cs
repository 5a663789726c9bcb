using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>A data file and its schema. A header, then a list with one item a line, so that a comparison shows what changed.</summary>
/// <param name="Name">Its name without extension, which is its list's key too.</param>
/// <param name="Description">What the list holds, for the schema.</param>
/// <param name="Header">What stands before the list.</param>
/// <param name="Item">An item of the list.</param>
/// <param name="Items">The list.</param>
/// <param name="ItemSize">About as many bytes as an item has: a file of many megabytes is not to be moved each time it outgrows its place.</param>
internal sealed record DataFile<T>(
    string Name, string Description, JsonRecord<Wiki> Header, JsonShape<T> Item, Func<Wiki, IEnumerable<T>> Items, int ItemSize)
{
    private static readonly JsonWriterOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions s_readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public IEnumerable<SiteFile> Files(Wiki wiki) =>
    [
        new SiteFile(new OutputPath($"data/{Name}.json"), () => Data(wiki)) { Subject = Name },
        SiteFile.OfText($"data/{Name}.schema.json", Schema() + "\n"),
    ];

    private ReadOnlyMemory<byte> Data(Wiki wiki)
    {
        T[] items = [.. Items(wiki)];
        var bytes = new ArrayBufferWriter<byte>(ItemSize * (items.Length + 1));
        var line = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(line, s_compact);

        Header.Shape.Write(writer, wiki);
        writer.Flush();
        bytes.Write(line.WrittenSpan[..^1]);
        bytes.Write(Encoding.UTF8.GetBytes($",\"{Name}\":["));
        var separator = "\n"u8;
        foreach (var item in items)
        {
            line.ResetWrittenCount();
            writer.Reset();
            Item.Write(writer, item);
            writer.Flush();
            bytes.Write(separator);
            MarkupEscape.Write(line.WrittenSpan, bytes);
            separator = ",\n"u8;
        }

        bytes.Write("\n]}\n"u8);
        return bytes.WrittenMemory;
    }

    private string Schema()
    {
        var schema = Header
            .Field(Name, JsonShapes.ListOf(Item), Items, Description)
            .Shape.Schema();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema.ToJsonString(s_readable);
    }
}
