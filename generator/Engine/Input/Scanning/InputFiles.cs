using System.Collections.Immutable;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>The files that matter, by what they are; pages and media in order of path.</summary>
internal sealed record InputFiles
{
    public ScannedFile? Site { get; init; }

    public ScannedFile? Properties { get; init; }

    public ScannedFile? Types { get; init; }

    public ImmutableArray<ScannedFile> Pages { get; init; } = [];

    public ImmutableArray<ScannedFile> Media { get; init; } = [];

    /// <summary>With one of them as it is now.</summary>
    public InputFiles With(ScannedFile file) => this with
    {
        Site = With(Site, file),
        Properties = With(Properties, file),
        Types = With(Types, file),
        Pages = With(Pages, file),
        Media = With(Media, file),
    };

    private static ScannedFile? With(ScannedFile? known, ScannedFile file) => known?.Path == file.Path ? file : known;

    private static ImmutableArray<ScannedFile> With(ImmutableArray<ScannedFile> known, ScannedFile file) =>
        known.BinarySearch(file, ScannedFile.ByPath) is var place and >= 0 ? known.SetItem(place, file) : known;
}
