using System.Collections.Concurrent;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>What the pictures of the input say of themselves, each read once, from several threads at once.</summary>
internal sealed class PictureHeaders(MediaIndex media, string inputFolder)
{
    /// <summary>Enough for the headers of every format, with a camera's notes before those of a JPEG.</summary>
    private const int MostRead = 1 << 18;

    private readonly ConcurrentDictionary<string, PictureHeader?> _headers = new(StringComparer.Ordinal);

    /// <summary>Of a file of the site; null for what is no picture, or not there.</summary>
    public PictureHeader? Of(Route address) =>
        media.Find(Uri.UnescapeDataString(address.Value)) is { } file ? _headers.GetOrAdd(file.Value, Read) : null;

    private PictureHeader? Read(string address)
    {
        var file = new FileInfo(Path.Combine(inputFolder, Uri.UnescapeDataString(address[1..])));
        // A file without length may be a pipe or a device, which is never done being opened.
        if (file.Length == 0)
            return null;

        using var stream = file.OpenRead();
        var bytes = new byte[(int)Math.Min(stream.Length, MostRead)];
        stream.ReadExactly(bytes);
        return PictureHeader.Of(bytes);
    }
}
