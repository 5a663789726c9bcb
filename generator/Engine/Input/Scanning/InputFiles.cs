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
}
