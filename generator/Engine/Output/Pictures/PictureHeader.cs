using System.Buffers.Binary;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>What the beginning of a picture's file says of it.</summary>
internal readonly record struct PictureHeader(PictureFormat Format, PictureSize Size)
{
    /// <summary>Null for a file of no known format, and for a broken one.</summary>
    public static PictureHeader? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Of(PictureFormat.Png, Png(bytes))
        : bytes.StartsWith("GIF8"u8) ? Of(PictureFormat.Gif, Gif(bytes))
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? Of(PictureFormat.Jpeg, Jpeg(bytes))
        : bytes.StartsWith("RIFF"u8) ? Of(PictureFormat.WebP, WebPSize.Of(bytes))
        : Of(PictureFormat.Svg, SvgSize.Of(bytes));

    private static PictureHeader? Of(PictureFormat format, (uint Width, uint Height) size) =>
        size.Width is 0 or > int.MaxValue || size.Height is 0 or > int.MaxValue
            ? null
            : new PictureHeader(format, new PictureSize((int)size.Width, (int)size.Height));

    private static (uint Width, uint Height) Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 ? default : (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    private static (uint Width, uint Height) Gif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10 ? default : (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    /// <summary>The size stands in the frame header, behind segments that each tell their own length.</summary>
    private static (uint Width, uint Height) Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            // Every frame header but C4, C8 and CC, which hold tables.
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
        }

        return default;
    }
}
