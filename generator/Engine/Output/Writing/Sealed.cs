using System.Security.Cryptography;
using System.Text;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>A file's content behind a line that tells whether it is as it was written: cut, garbled or edited, it is none.</summary>
internal static class Sealed
{
    private const int SealLength = 2 * SHA256.HashSizeInBytes;

    public static byte[] Of(ReadOnlySpan<byte> content) => [.. Seal(content), (byte)'\n', .. content];

    /// <summary>The content; null where it is not whole.</summary>
    public static byte[]? Open(byte[] file) =>
        file.Length > SealLength && file[SealLength] == '\n' && file.AsSpan(0, SealLength).SequenceEqual(Seal(file.AsSpan(SealLength + 1)))
            ? file[(SealLength + 1)..]
            : null;

    private static byte[] Seal(ReadOnlySpan<byte> content) => Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData(content)));
}
