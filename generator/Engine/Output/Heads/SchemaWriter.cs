using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>
/// Writes things in the vocabulary of schema.org, one after another. A field without a value is left out, though its name is taken.
/// The writer's own escaping leaves no character with a meaning in HTML. For one thread.
/// </summary>
internal sealed class SchemaWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly Utf8JsonWriter _writer;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public SchemaWriter() => _writer = new Utf8JsonWriter(_json);

    /// <param name="type">Null for a thing of no type.</param>
    public void Begin(string? type)
    {
        _json.ResetWrittenCount();
        _writer.Reset();
        _names.Clear();
        _names.Add("@context");
        _writer.WriteStartObject();
        _writer.WriteString("@context"u8, "https://schema.org"u8);
        Text("@type", type);
    }

    public string End()
    {
        _writer.WriteEndObject();
        _writer.Flush();
        return Encoding.UTF8.GetString(_json.WrittenSpan);
    }

    /// <summary>Whether the thing itself has told something under that name, or had nothing to tell.</summary>
    public bool Has(string name) => _names.Contains(name);

    public void Text(string name, string? value)
    {
        Take(name);
        if (value is not null)
        {
            _writer.WriteString(name, value);
        }
    }

    public void Number(string name, int value)
    {
        Take(name);
        _writer.WriteNumber(name, value);
    }

    /// <summary>Nothing for no items.</summary>
    public void List<T>(string name, ImmutableArray<T> items, Action<T, SchemaWriter> write)
    {
        Take(name);
        if (items.IsEmpty)
        {
            return;
        }

        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item, this);
        }

        _writer.WriteEndArray();
    }

    /// <summary>An item of a list.</summary>
    public void Item(string value) => _writer.WriteStringValue(value);

    /// <summary>What the next item is called where it is none of a list.</summary>
    public void Name(string name)
    {
        Take(name);
        _writer.WritePropertyName(name);
    }

    public void BeginObject(string name, string? type)
    {
        Name(name);
        BeginItem(type);
    }

    public void BeginItem(string? type)
    {
        _writer.WriteStartObject();
        if (type is not null)
        {
            _writer.WriteString("@type"u8, type);
        }
    }

    public void EndObject() => _writer.WriteEndObject();

    public void Dispose() => _writer.Dispose();

    private void Take(string name)
    {
        if (_writer.CurrentDepth == 1)
        {
            _names.Add(name);
        }
    }
}
