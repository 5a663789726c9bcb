using System.Text;

namespace AlitaWiki.Engine.PostProcess.History;

/// <summary>Splits a text at its NULs, while it comes.</summary>
internal sealed class NulFields(TextReader text)
{
    private readonly char[] _buffer = new char[1 << 15];
    private readonly StringBuilder _partial = new();
    private int _start;
    private int _end;

    /// <summary>The next field; null at the end.</summary>
    /// <exception cref="InvalidDataException">The last field has no NUL after it.</exception>
    public string? Next()
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var nul = rest.IndexOf('\0');
            if (nul >= 0)
            {
                _start += nul + 1;
                var field = _partial.Append(rest[..nul]).ToString();
                _partial.Clear();
                return field;
            }

            _partial.Append(rest);
            (_start, _end) = (0, text.Read(_buffer));
            if (_end == 0)
            {
                return _partial.Length == 0 ? null : throw new InvalidDataException("The log breaks off.");
            }
        }
    }
}
