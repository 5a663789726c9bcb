using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>The first page: what is disputed now, and where to start.</summary>
public sealed record HomeView : PageView
{
    public string? LeadHtml { get; init; }

    /// <summary>Of the claims that its own page makes.</summary>
    public InfoboxView? Infobox { get; init; }

    /// <summary>The callouts of its own page's questions, but for those that the lead places.</summary>
    public ImmutableArray<CalloutView> Callouts { get; init; } = [];

    /// <summary>The sources that the lead and the infobox cite.</summary>
    public ImmutableArray<ReferenceView> References { get; init; } = [];

    public required int PageCount { get; init; }

    public required int ClaimCount { get; init; }

    public required int SourceCount { get; init; }

    public required int DisputedCount { get; init; }

    /// <summary>The disputed questions, the most contested first.</summary>
    public required ImmutableArray<CalloutView> Disputed { get; init; }

    /// <summary>The pages that were added or changed last, each once; none where the wiki's history is not at hand.</summary>
    public ImmutableArray<NewestChange> Newest { get; init; } = [];

    /// <summary>One a page type, in the order of types.yml.</summary>
    public required ImmutableArray<PortalView> Portals { get; init; }
}

/// <summary>A page type on the home page, with some of its pages.</summary>
public sealed record PortalView(string Title, Route Route, string? Summary, int Count, ImmutableArray<PageCard> Pages);

/// <summary>A list of pages that writes itself: a type's, a folder's, a tag's.</summary>
public sealed record ListingView : PageView
{
    public required ImmutableArray<PageCard> Pages { get; init; }

    /// <summary>How many pages the whole list has, where this is a part of it.</summary>
    public int? Total { get; init; }

    public Paging? Paging { get; init; }
}

/// <summary>Titles under headings: all pages A–Z, all tags.</summary>
public sealed record IndexView : PageView
{
    public required ImmutableArray<IndexGroup> Groups { get; init; }

    /// <summary>Where each heading of the whole index stands first; empty where all of them are on this page.</summary>
    public ImmutableArray<PageLink> Headings { get; init; } = [];

    public Paging? Paging { get; init; }
}

public sealed record IndexGroup(string Heading, string Anchor, ImmutableArray<IndexEntry> Entries);

/// <summary>An entry; <paramref name="Note"/> is a count, or the title that an alias leads to.</summary>
public sealed record IndexEntry(PageLink Link, string? Note);

/// <summary>All sources.</summary>
public sealed record SourcesView : PageView
{
    public string? LeadHtml { get; init; }

    /// <summary>Of the claims that its own page makes.</summary>
    public InfoboxView? Infobox { get; init; }

    /// <summary>The callouts of its own page's questions, but for those that the lead places.</summary>
    public ImmutableArray<CalloutView> Callouts { get; init; } = [];

    /// <summary>The sources that the lead and the infobox cite.</summary>
    public ImmutableArray<ReferenceView> References { get; init; } = [];

    public required ImmutableArray<SourceCard> Sources { get; init; }

    /// <summary>How many sources the wiki has.</summary>
    public int Total { get; init; }

    public Paging? Paging { get; init; }
}

public sealed record SourceCard
{
    public required PageLink Page { get; init; }

    public string? Summary { get; init; }

    public string? Kind { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Reliability { get; init; }

    public required int Claims { get; init; }

    public required int Disputed { get; init; }
}

/// <summary>Pages that are linked to and not written yet.</summary>
public sealed record WantedPagesView : PageView
{
    public required ImmutableArray<WantedEntry> Wanted { get; init; }

    /// <summary>Where the list is split: the pages that most others ask for.</summary>
    public ImmutableArray<IndexEntry> Most { get; init; } = [];

    public Paging? Paging { get; init; }
}

/// <summary>A page that is linked to and not written yet.</summary>
/// <param name="From">Pages that ask for it, or some of them.</param>
/// <param name="Count">How many pages ask for it.</param>
public sealed record WantedEntry(string Name, string Anchor, ImmutableArray<PageLink> From, int Count, string? CreateUrl);

/// <summary>The page that searches; without a script or an index it leads to the list of all pages.</summary>
public sealed record SearchView : PageView;

/// <summary>The page for an address that leads nowhere.</summary>
public sealed record NotFoundView : PageView;
