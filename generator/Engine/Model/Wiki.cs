using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;

namespace AlitaWiki.Engine.Model;

/// <summary>A page with its place among the others.</summary>
public sealed record Page
{
    public required PageId Id { get; init; }

    public required Route Route { get; init; }

    public required SourcePath File { get; init; }

    public required string Title { get; init; }

    /// <summary>Where its title is written, for messages about the whole page.</summary>
    public required SourceSpan TitleSpan { get; init; }

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

    public required MarkdownDocument Body { get; init; }

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Its questions, in the order of its infobox.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Pages that link here, in order of title, one entry a page.</summary>
    public ImmutableArray<Backlink> Backlinks { get; init; } = [];

    /// <summary>The fields of a source, on pages of type source.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>Null where it is not committed, or the wiki's history is not at hand.</summary>
    public PageHistory? History { get; init; }
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
}

/// <summary>A page that is linked to and does not exist, with the pages that want it.</summary>
public sealed record WantedPage(string Name, ImmutableArray<PageId> From);

/// <summary>An address that leads to another: an alias, or a <c>redirect-from</c>, written at <paramref name="Span"/>.</summary>
public sealed record Redirect(Route From, Route To, SourceSpan Span);

/// <summary>What the PostProcess phase hands on: the whole wiki, all names resolved.</summary>
public sealed record Wiki
{
    public required SiteConfig Config { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Built for another address than the site's own, as a preview is: search engines are asked to stay away.</summary>
    public bool NoIndex { get; init; }

    /// <summary>In order of id.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    public required FrozenDictionary<PageId, Page> PagesById { get; init; }

    /// <summary>The pages of each tag, in order of id.</summary>
    public required FrozenDictionary<string, ImmutableArray<PageId>> PagesByTag { get; init; }

    public required PageNames Names { get; init; }

    public required ImmutableArray<PageType> Types { get; init; }

    public required ImmutableArray<PropertyDefinition> Properties { get; init; }

    /// <summary>Every question of every page, in order of id.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    public required FrozenDictionary<QuestionId, Question> QuestionsById { get; init; }

    /// <summary>Every claim, those on properties of which no source says anything included.</summary>
    public required FrozenDictionary<ClaimId, Claim> ClaimsById { get; init; }

    public required ImmutableArray<WantedPage> Wanted { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    public required MediaIndex Media { get; init; }

    /// <summary>From git; null where it is not at hand as a whole.</summary>
    public WikiHistory? History { get; init; }

    /// <summary>Where there is no history: why, and how to have it, for whoever builds.</summary>
    public string? HistoryMissing { get; init; }

    /// <summary>The input folder's path from the top of its repository, empty at the top; null outside of one.</summary>
    public string? RepositoryFolder { get; init; }
}
