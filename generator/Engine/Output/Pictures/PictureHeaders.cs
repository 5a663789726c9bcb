using System.Collections.Concurrent;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Pictures;

/// <summary>What the pictures of the input say of themselves, each read once, from several threads at once.</summary>
internal sealed class PictureHeaders(MediaIndex media)
{
    /// <summary>Enough for the headers of every format, with a camera's notes before those of a JPEG.</summary>
    private const int MostRead = 1 << 18;

    private readonly ConcurrentDictionary<SourcePath, PictureHeader?> _headers = [];

    /// <summary>Of a file of the site; null for what is no picture, or not there.</summary>
    public PictureHeader? Of(Route address) =>
        media.At(address) is { } file ? _headers.GetOrAdd(file.Path, _ => Read(file)) : null;

    private static PictureHeader? Read(MediaFile file)
    {
        // A file without length may be a pipe or a device, which is never done being opened.
        if (file.Length == 0)
            return null;

        using var original = OriginalFile.Open(file);
        return PictureHeader.Of(original.Beginning(MostRead));
    }
}
