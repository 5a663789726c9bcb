using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>When an article was written and last changed, and by whom.</summary>
public sealed record PageHistoryView
{
    public required DateOnly Created { get; init; }

    public required DateOnly LastChanged { get; init; }

    /// <summary>The last change in the repository.</summary>
    public string? CommitUrl { get; init; }

    /// <summary>Those who changed it most.</summary>
    public required ImmutableArray<Contributor> Contributors { get; init; }

    /// <summary>How many more there are.</summary>
    public int OtherContributors { get; init; }
}

/// <summary>A page changed of late; a plain page has no type to name.</summary>
public sealed record NewestChange(PageLink Page, string? TypeLabel, ChangeKind Kind, DateOnly Day);

/// <summary>What was changed in the wiki of late, day by day.</summary>
public sealed record RecentChangesView : PageView
{
    /// <summary>Whether the wiki's history was at hand; without it there are no days.</summary>
    public required bool HasHistory { get; init; }

    /// <summary>The newest first.</summary>
    public ImmutableArray<ChangeDay> Days { get; init; } = [];

    /// <summary>How many changes are listed, where there are older ones that are not.</summary>
    public int? Cut { get; init; }

    /// <summary>All of them, in the repository.</summary>
    public string? HistoryUrl { get; init; }

    /// <summary>The feed of the same, where there is one.</summary>
    public Route? Feed { get; init; }
}

public sealed record ChangeDay(DateOnly Day, ImmutableArray<ChangeEntry> Entries);

/// <summary>What one person did on one day: to a page, in however many commits; or to several pages that one commit was the last to touch.</summary>
public sealed record ChangeEntry
{
    public required string Author { get; init; }

    /// <summary>The subject of the latest commit; null where it may give a spoiler away.</summary>
    public string? Subject { get; init; }

    /// <summary>The latest commit in the repository.</summary>
    public string? CommitUrl { get; init; }

    public required string ShortHash { get; init; }

    public required int Commits { get; init; }

    /// <summary>Of a single page: its file's history in the repository.</summary>
    public string? HistoryUrl { get; init; }

    /// <summary>By kind, in the order of the kinds.</summary>
    public required ImmutableArray<ChangedPages> Pages { get; init; }
}

public sealed record ChangedPages(ChangeKind Kind, ImmutableArray<ChangedPage> Pages);

/// <param name="Title">Of a page that is gone: its id.</param>
/// <param name="Route">Null where the page is gone.</param>
/// <param name="FormerName">Of a renamed page: its id before.</param>
public sealed record ChangedPage(string Title, Route? Route, string? FormerName);
