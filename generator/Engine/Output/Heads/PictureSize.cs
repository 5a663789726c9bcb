using System.Buffers.Binary;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>How large a picture is, in pixels, as the beginning of its file says.</summary>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Enough for the headers of a PNG or GIF, and for those of a JPEG with its camera's notes before them.</summary>
    private const int MostRead = 1 << 18;

    /// <summary>Of a PNG, JPEG or GIF; null for any other file, and for a broken one.</summary>
    public static PictureSize? Of(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[(int)Math.Min(stream.Length, MostRead)];
        stream.ReadExactly(bytes);
        return Of(bytes);
    }

    internal static PictureSize? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? OfPng(bytes)
        : bytes.StartsWith("GIF8"u8) ? OfGif(bytes)
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? OfJpeg(bytes)
        : null;

    private static PictureSize? OfPng(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 24 ? null : Of(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));

    private static PictureSize? OfGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10 ? null : Of(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));

    /// <summary>The size stands in the frame header, behind segments that each tell their own length.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]))
        {
            // Every frame header but C4, C8 and CC, which hold tables.
            if (bytes[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Of(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }
        }

        return null;
    }

    private static PictureSize? Of(uint width, uint height) =>
        width is 0 or > int.MaxValue || height is 0 or > int.MaxValue ? null : new PictureSize((int)width, (int)height);
}
