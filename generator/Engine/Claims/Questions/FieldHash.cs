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
    /// <summary>The number of hex digits of a whole hash.</summary>
    public const int MostDigits = 2 * SHA256.HashSizeInBytes;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public FieldHash Add(string? text)
    {
        var length = Encoding.UTF8.GetByteCount(text ?? "");
        var bytes = _bytes.GetSpan(sizeof(int) + length);
        BinaryPrimitives.WriteInt32BigEndian(bytes, text is null ? -1 : length);
        Encoding.UTF8.GetBytes(text ?? "", bytes[sizeof(int)..]);
        _bytes.Advance(sizeof(int) + length);
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
        return Convert.ToHexStringLower(hash[..((count + 1) / 2)])[..count];
    }
}
