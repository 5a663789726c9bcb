using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>What a build is asked for; paths are absolute.</summary>
public sealed record BuildOptions
{
    public required string InputFolder { get; init; }

    public required string OutputFolder { get; init; }

    /// <summary>The input folder's own name, which starts every path that is shown or published.</summary>
    public string InputName => Path.GetFileName(Path.TrimEndingDirectorySeparator(InputFolder));

    /// <summary>Overrides <c>url</c> of site.yml.</summary>
    public string? Url { get; init; }

    /// <summary>Overrides <c>as-of</c> of site.yml.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// The seconds since 1970 that the build speaks for where no day is given, as reproducible builds set them; null for the present.
    /// </summary>
    public string? SourceDateEpoch { get; init; }

    public bool Drafts { get; init; }

    /// <summary>
    /// The user's own folder for programs from npm, and for what a build was made from, so that the next can tell whether anything has
    /// changed; null where nothing is kept.
    /// </summary>
    public string? CacheFolder { get; init; }

    /// <summary>With search, which takes a program of the cache.</summary>
    public bool Search { get; init; }

    /// <summary>With the program in which readers edit pages, which takes one of the cache too; where the wiki wants it.</summary>
    public bool Editor { get; init; }

    /// <summary>The search index that the output folder holds stays as it is, and the pages lead to it; for a build that must be quick.</summary>
    public bool KeepsSearchIndex { get; init; }

    /// <summary>Warnings that --strict names become errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Read in place of what lies in the input folder, so that a text can be checked before it is written.</summary>
    public ProposedText? Proposed { get; init; }
}

/// <summary>A page as read: its front matter and its Markdown, not yet parsed.</summary>
public sealed record LoadedPage
{
    public required SourcePath File { get; init; }

    public required PageId Id { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The YAML as written; null where the file has none, and where no further build will compare it.</summary>
    public string? FrontMatterText { get; init; }

    /// <summary>The text after the front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>The file's line, from 1, on which <see cref="Markdown"/> starts.</summary>
    public required int MarkdownLine { get; init; }
}

/// <summary>A file of the input that is copied: its place and its size in bytes.</summary>
/// <param name="FullPath">Where its bytes lie; not at its place, where that has a link to another file of the input.</param>
public sealed record MediaFile(SourcePath Path, string FullPath, long Length);

/// <summary>What the Input phase hands on: everything read, nothing interpreted across files. In order of path.</summary>
public sealed record LoadedSite
{
    public required SiteConfig Config { get; init; }

    public required ImmutableArray<PropertyDefinition> Properties { get; init; }

    public required ImmutableArray<PageType> Types { get; init; }

    public required ImmutableArray<LoadedPage> Pages { get; init; }

    public required ImmutableArray<MediaFile> Media { get; init; }
}

/// <summary>A claim whose value has been read by its property's type; names in it are not resolved yet.</summary>
public sealed record ParsedClaim
{
    public required RawClaim Raw { get; init; }

    public required PropertyDefinition Property { get; init; }

    public required ClaimValue Value { get; init; }

    public DateValue? Stated { get; init; }
}

/// <summary>A resolution whose value has been read by its property's type.</summary>
public sealed record ParsedResolution(RawResolution Raw, PropertyDefinition Property, ClaimValue Value, DateValue? On);

/// <summary>A heading of a page's body: its level from 1, its text, its anchor, and whether a spoiler hides it.</summary>
public sealed record Heading(int Level, string Text, string Anchor, bool InSpoiler = false);

/// <summary>A page taken by itself: Markdown as HTML with gaps for what other pages decide, claims as values.</summary>
public sealed record ProcessedPage
{
    public required LoadedPage Loaded { get; init; }

    public required PageBody Body { get; init; }

    public required ImmutableArray<Heading> Headings { get; init; }

    public required ImmutableArray<ParsedClaim> Claims { get; init; }

    public required ImmutableArray<ParsedResolution> Resolutions { get; init; }

    /// <summary>When the document was published, on pages of type source.</summary>
    public DateValue? Published { get; init; }

    public DateValue? Accessed { get; init; }
}

/// <summary>What the Process phase hands on: each page worked out by itself.</summary>
public sealed record ProcessedSite(LoadedSite Loaded, ImmutableArray<ProcessedPage> Pages);
