using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>A file beside the pages: its place, and the way to its bytes.</summary>
internal sealed record SiteFile(OutputPath Path, Func<ReadOnlyMemory<byte>> Read)
{
    public static SiteFile OfText(string path, string text) =>
        new(new OutputPath(path), () => System.Text.Encoding.UTF8.GetBytes(text));
}
