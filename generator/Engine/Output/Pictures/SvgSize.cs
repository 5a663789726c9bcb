using System.Globalization;
using System.Xml;

namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>The size of a drawing: its root's width and height in pixels, or else those of its view box.</summary>
internal static class SvgSize
{
    private const int MostCharacters = 1 << 18;

    private static readonly char[] s_separators = [' ', ',', '\t', '\r', '\n'];

    /// <summary>Zero by zero where there is none.</summary>
    public static (uint Width, uint Height) Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray());
            using var reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
            });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" ? OfRoot(reader) : default;
        }
        catch (XmlException)
        {
            return default;
        }
    }

    private static (uint Width, uint Height) OfRoot(XmlReader root)
    {
        if (Pixels(root.GetAttribute("width")) is { } width && Pixels(root.GetAttribute("height")) is { } height)
        {
            return (width, height);
        }

        return root.GetAttribute("viewBox")?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries) is [_, _, var wide, var high]
            ? (Pixels(wide) ?? 0, Pixels(high) ?? 0)
            : default;
    }

    /// <summary>A length without a unit or in pixels; null for one that depends on the page or the paper.</summary>
    private static uint? Pixels(string? length)
    {
        var number = length?.Trim();
        number = number?.EndsWith("px", StringComparison.Ordinal) == true ? number[..^2] : number;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is >= 0.5 and < int.MaxValue
            ? (uint)Math.Round(pixels)
            : null;
    }
}
