using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A page that somebody wrote, of any type, sources included.</summary>
public sealed record ArticleView : PageView
{
    public required PageId Id { get; init; }

    /// <summary>The type's label; null for a plain page.</summary>
    public string? TypeLabel { get; init; }

    public string? Summary { get; init; }

    /// <summary>What the page as a whole gives away.</summary>
    public SpoilerMark? Spoiler { get; init; }

    /// <summary>For link previews; null where the page gives something away.</summary>
    public ImageReference? Image { get; init; }

    public InfoboxView? Infobox { get; init; }

    /// <summary>Callouts and notes at the top of the page, in order of weight: those the body does not place itself.</summary>
    public ImmutableArray<CalloutView> Callouts { get; init; } = [];

    /// <summary>How many of the page's questions are disputed, wherever their callouts stand.</summary>
    public int DisputedCount { get; init; }

    /// <summary>The headings of the body from level 2, for a table of contents; empty where there are too few.</summary>
    public ImmutableArray<Heading> Contents { get; init; } = [];

    /// <summary>The body's first paragraphs, which come before the page's facts; rendered and safe to emit as it is.</summary>
    public string LeadHtml { get; init; } = "";

    /// <summary>All of the body that follows, rendered and safe to emit as it is.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>On a folder's own page: the pages in the folder.</summary>
    public ImmutableArray<PageCard> Listing { get; init; } = [];

    /// <summary>Where <see cref="Listing"/> goes on.</summary>
    public Paging? Paging { get; init; }

    public SourceRecordView? Source { get; init; }

    public ImmutableArray<ReferenceView> References { get; init; } = [];

    public ImmutableArray<PageLink> SeeAlso { get; init; } = [];

    /// <summary>Pages that link here, or the first of them.</summary>
    public ImmutableArray<BacklinkView> Backlinks { get; init; } = [];

    public int BacklinkCount { get; init; }

    /// <summary>The page that lists all of them, where there are too many for this one.</summary>
    public Route? AllBacklinks { get; init; }

    /// <summary>Null where nothing on the page is claimed.</summary>
    public PageSources? Sources { get; init; }

    /// <summary>Ready-made citations of the page, one a style.</summary>
    public ImmutableArray<PageCitation> Citations { get; init; } = [];

    public ImmutableArray<PageLink> Tags { get; init; } = [];

    public string? EditUrl { get; init; }

    public string? HistoryUrl { get; init; }

    /// <summary>Null where the page is not committed, or the wiki's history is not at hand.</summary>
    public PageHistoryView? History { get; init; }
}

/// <summary>A page that links here and, where it may be shown, the sentence around the link.</summary>
public sealed record BacklinkView(PageLink From, string? Context);

/// <summary>A source cited on the page.</summary>
public sealed record ReferenceView
{
    public required int Number { get; init; }

    /// <summary>The id of the entry: <c>ref-3</c>.</summary>
    public required string Anchor { get; init; }

    public required PageLink Source { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    /// <summary>Where the page cites it: the id of each mark, and the place in the source.</summary>
    public required ImmutableArray<CitationMark> Marks { get; init; }
}

/// <summary>One citation of a source: the id of its mark in the page (<c>cite-3-1</c>), the reference it leads to, and where in the source.</summary>
public sealed record CitationMark(string Anchor, int Number, string ReferenceAnchor, string? Locator);
