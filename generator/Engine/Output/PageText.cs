using System.Buffers;
using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.Output;

/// <summary>Takes the text of one page after another, in buffers that stay. For one thread.</summary>
internal sealed class PageText : TextWriter
{
    private readonly ArrayBufferWriter<char> _text = new(1 << 15);
    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 15);

    public PageText()
        : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Begins a new page; the bytes of the one before are gone.</summary>
    public void Clear() => _text.ResetWrittenCount();

    /// <summary>The page in UTF-8, until the next one.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        _bytes.ResetWrittenCount();
        Encoding.UTF8.GetBytes(_text.WrittenSpan, _bytes);
        return _bytes.WrittenMemory;
    }

    public override void Write(char value)
    {
        _text.GetSpan(1)[0] = value;
        _text.Advance(1);
    }

    public override void Write(string? value) => _text.Write(value);

    public override void Write(char[] buffer, int index, int count) => _text.Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer) => _text.Write(buffer);
}
