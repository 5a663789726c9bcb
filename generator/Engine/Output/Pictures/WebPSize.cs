using System.Buffers.Binary;

namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>The size of a WebP, which its first chunk tells in one of three ways.</summary>
internal static class WebPSize
{
    private const int Chunk = 12;
    private const int Data = Chunk + 8;

    /// <summary>Zero by zero where there is none.</summary>
    public static (uint Width, uint Height) Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Data + 10 || !bytes[8..].StartsWith("WEBP"u8))
        {
            return default;
        }

        var chunk = bytes[Chunk..];
        return chunk.StartsWith("VP8X"u8) ? Extended(bytes[Data..])
            : chunk.StartsWith("VP8L"u8) ? Lossless(bytes[Data..])
            : chunk.StartsWith("VP8 "u8) ? Lossy(bytes[Data..])
            : default;
    }

    /// <summary>Behind flags, each length less one in 24 bits.</summary>
    private static (uint Width, uint Height) Extended(ReadOnlySpan<byte> data) => (1 + Of24Bits(data[4..]), 1 + Of24Bits(data[7..]));

    /// <summary>Behind a mark, each length less one in 14 bits.</summary>
    private static (uint Width, uint Height) Lossless(ReadOnlySpan<byte> data)
    {
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return (1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
    }

    /// <summary>Behind the frame's tag and start code, each length in 14 bits below two of scale.</summary>
    private static (uint Width, uint Height) Lossy(ReadOnlySpan<byte> data) =>
        (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFFu, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFFu);

    private static uint Of24Bits(ReadOnlySpan<byte> bytes) => bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16);
}
