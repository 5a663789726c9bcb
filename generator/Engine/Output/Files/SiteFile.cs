using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>A file beside the pages: its place, and the way to its bytes.</summary>
internal sealed record SiteFile(OutputPath Path, Func<ReadOnlyMemory<byte>> Read)
{
    /// <summary>
    /// What the bytes are made from besides what is read of the wiki; a file on equal subjects need not be made again while the wiki
    /// answers the same. Without one it always is.
    /// </summary>
    public object? Subject { get; init; }

    /// <summary>The file of the input whose bytes it has, which may be more than memory holds; null where it is made.</summary>
    public MediaFile? Original { get; init; }

    public static SiteFile OfText(string path, string text) =>
        new(new OutputPath(path), () => System.Text.Encoding.UTF8.GetBytes(text)) { Subject = text };
}
