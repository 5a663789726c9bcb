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

    /// <summary>One a page type, in the order of types.yml.</summary>
    public required ImmutableArray<PortalView> Portals { get; init; }
}

/// <summary>A page type on the home page, with some of its pages.</summary>
public sealed record PortalView(string Title, Route Route, string? Summary, int Count, ImmutableArray<PageCard> Pages);

/// <summary>A list of pages that writes itself: a type's, a folder's, a tag's.</summary>
public sealed record ListingView : PageView
{
    public required ImmutableArray<PageCard> Pages { get; init; }
}

/// <summary>Titles under headings: all pages A–Z, all tags.</summary>
public sealed record IndexView : PageView
{
    public required ImmutableArray<IndexGroup> Groups { get; init; }
}

public sealed record IndexGroup(string Heading, string Anchor, ImmutableArray<IndexEntry> Entries);

/// <summary>An entry; <paramref name="Note"/> is a count, or the title that an alias leads to.</summary>
public sealed record IndexEntry(PageLink Link, string? Note);

/// <summary>All questions by status.</summary>
public sealed record DisagreementsView : PageView
{
    public required ImmutableArray<StatusGroup> Groups { get; init; }
}

/// <summary>The questions of one status, with what the status means.</summary>
public sealed record StatusGroup(
    QuestionStatus Status, string Heading, string Meaning, string Anchor, int Count, ImmutableArray<CalloutView> Questions);

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
}

public sealed record WantedEntry(string Name, string Anchor, ImmutableArray<PageLink> From, string? CreateUrl);

/// <summary>The page for an address that leads nowhere.</summary>
public sealed record NotFoundView : PageView;
