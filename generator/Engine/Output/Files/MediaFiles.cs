using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Pictures and other files of the input, copied as they are.</summary>
internal static class MediaFiles
{
    public const string Folder = "media";

    public static IEnumerable<SiteFile> Of(Wiki wiki) =>
        wiki.Media.Files.Select(file => new SiteFile(new OutputPath(file.Path.Value), () => ReadOnlyMemory<byte>.Empty)
        {
            Subject = file.Path,
            // A file without length may be a pipe or a device, and reading that would never end.
            Original = file.Length == 0 ? null : file,
        });
}
