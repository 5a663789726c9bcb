using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// SHA-256 over a list of texts. Each text is its length in UTF-8 bytes (four bytes, big-endian) and those bytes, so
/// that no two lists give the same bytes; a missing text is the length 0xFFFFFFFF alone.
/// </summary>
internal sealed class FieldHash
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public FieldHash Add(string? text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, text is null ? -1 : bytes.Length);
        _bytes.Write(length);
        _bytes.Write(bytes);
        return this;
    }

    /// <summary>Adds a number, as decimal digits.</summary>
    public FieldHash Add(int number) => Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Adds how many texts follow, then the texts.</summary>
    public FieldHash AddAll(IReadOnlyCollection<string> texts)
    {
        Add(texts.Count);
        foreach (var text in texts)
        {
            Add(text);
        }

        return this;
    }

    /// <summary>The first hex digits, in lower case.</summary>
    public string Digits(int count)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return Convert.ToHexStringLower(hash)[..count];
    }
}
