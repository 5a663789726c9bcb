using System.Globalization;
using System.Text;

namespace AlitaWiki.Engine.Output;

/// <summary>Takes the text of one page after another, in buffers that stay. For one thread.</summary>
internal sealed class PageText : TextWriter
{
    private char[] _text = new char[1 << 15];
    private byte[] _bytes = [];
    private int _length;

    public PageText()
        : base(CultureInfo.InvariantCulture) => NewLine = "\n";

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Begins a new page.</summary>
    public void Clear() => _length = 0;

    /// <summary>The page in UTF-8, until the same is asked of the next one.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        var size = Encoding.UTF8.GetByteCount(_text, 0, _length);
        if (_bytes.Length < size)
        {
            _bytes = new byte[Math.Max(_text.Length, size)];
        }

        return _bytes.AsMemory(0, Encoding.UTF8.GetBytes(_text.AsSpan(0, _length), _bytes));
    }

    public override void Write(char value)
    {
        if (_length == _text.Length)
        {
            Grow(1);
        }

        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _text.Length - _length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    private void Grow(int more) => Array.Resize(ref _text, Math.Max(2 * _text.Length, _length + more));
}
