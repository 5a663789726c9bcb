using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Pictures and other files of the input, copied as they are.</summary>
internal static class MediaFiles
{
    public const string Folder = "media";

    public static IEnumerable<SiteFile> Of(Wiki wiki, string inputFolder) =>
        wiki.Media.Files.Select(file => new SiteFile(
            new OutputPath(file.Path.Value),
            // A file without length may be a pipe or a device, and reading that would never end.
            () => file.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(inputFolder, file.Path.Value)))
        { Subject = file.Path });
}
