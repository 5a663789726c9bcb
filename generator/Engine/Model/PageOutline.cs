using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>What other pages need to know of a page: it stays the same while the page's text and claims change.</summary>
public record PageOutline
{
    public required PageId Id { get; init; }

    public required Route Route { get; init; }

    public required SourcePath File { get; init; }

    public required string Title { get; init; }

    public required PageType Type { get; init; }

    public string? Summary { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImageReference? Image { get; init; }

    public int? Order { get; init; }

    /// <summary>What the whole page gives away, or null.</summary>
    public string? Spoiler { get; init; }

    /// <summary>The summary, for places other than the page itself.</summary>
    public string? PublicSummary => Spoiler is null ? Summary : null;

    /// <summary>The fields of a source, on pages of type source.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>Whether another outline is this one, read again.</summary>
    public bool SaysTheSame(PageOutline other) =>
        Aliases.AsSpan().SequenceEqual(other.Aliases.AsSpan()) && Tags.AsSpan().SequenceEqual(other.Tags.AsSpan())
        && other with { Aliases = Aliases, Tags = Tags } == this;
}

/// <summary>A picture of the site and the text that stands for it.</summary>
public sealed record ImageReference(Route Address, string Alt)
{
    /// <summary>Known in views of it.</summary>
    public PictureSize? Size { get; init; }
}

/// <summary>A page that links to another, with the sentence around the link (null where a spoiler hides it).</summary>
public sealed record Backlink(PageId From, string? Context);

/// <summary>What is known of a source as a document, and where it comes from.</summary>
public sealed record SourceDocument
{
    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public DateValue? Published { get; init; }

    public DateValue? Accessed { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public SourceKind? Kind { get; init; }

    public ImmutableArray<PageId> DerivedFrom { get; init; } = [];

    /// <summary>The sources at the end of its derived-from chains; itself where it derives from none.</summary>
    public ImmutableArray<PageId> Roots { get; init; } = [];

    public string? Reliability { get; init; }

    public string? ReliabilityNote { get; init; }

    /// <summary>Whether another document is this one, read again.</summary>
    public bool SaysTheSame(SourceDocument other) =>
        Published?.Written == other.Published?.Written && Accessed?.Written == other.Accessed?.Written
        && DerivedFrom.AsSpan().SequenceEqual(other.DerivedFrom.AsSpan()) && Roots.AsSpan().SequenceEqual(other.Roots.AsSpan())
        && other with { Published = Published, Accessed = Accessed, DerivedFrom = DerivedFrom, Roots = Roots } == this;
}

/// <summary>A page that is linked to and does not exist, with the pages that want it.</summary>
public sealed record WantedPage(string Name, ImmutableArray<PageId> From)
{
    public bool Equals(WantedPage? other) => other is not null && Name == other.Name && From.AsSpan().SequenceEqual(other.From.AsSpan());

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>An address that leads to another: an alias, or a <c>redirect-from</c>, written at <paramref name="Span"/>.</summary>
public sealed record Redirect(Route From, Route To, SourceSpan Span);
