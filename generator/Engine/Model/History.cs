using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>A commit: what reached the repository at once.</summary>
public sealed record Commit
{
    private const int ShownDigits = 7;

    /// <summary>All its hex digits.</summary>
    public required string Hash { get; init; }

    public string ShortHash => Hash[..Math.Min(ShownDigits, Hash.Length)];

    /// <summary>When it was committed, in UTC; not when it was first written, which may be long before it reached the wiki.</summary>
    public required DateTimeOffset At { get; init; }

    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>The author's name after <c>.mailmap</c>, as plain text and without any address.</summary>
    public required string Author { get; init; }

    /// <summary>The first line of its message as plain text; null where the commit touches a page that is a spoiler, which the line may give away.</summary>
    public string? Subject { get; init; }
}

public enum ChangeKind
{
    Added,
    Renamed,
    Changed,
    Deleted,
}

/// <summary>What one commit did to one page.</summary>
public sealed record PageChange
{
    public required ChangeKind Kind { get; init; }

    /// <summary>The page's id at that time, as plain text.</summary>
    public required string Name { get; init; }

    /// <summary>Of a renamed page: its id before.</summary>
    public string? FormerName { get; init; }

    /// <summary>The page as it is called now; null if it is gone.</summary>
    public PageId? Page { get; init; }

    public required Commit Commit { get; init; }
}

/// <summary>Somebody who changed a page, and in how many commits.</summary>
public sealed record Contributor(string Name, int Changes);

/// <summary>How a page came about. A change of its file's name alone changes no word of it, and does not count.</summary>
public sealed record PageHistory
{
    public required Commit Created { get; init; }

    public required Commit LastChanged { get; init; }

    /// <summary>Whoever changed it most comes first, then in order of name.</summary>
    public required ImmutableArray<Contributor> Contributors { get; init; }

    /// <summary>Whether another history is this one, read again.</summary>
    public bool SaysTheSame(PageHistory? other) =>
        other is not null && Created == other.Created && LastChanged == other.LastChanged
        && Contributors.AsSpan().SequenceEqual(other.Contributors.AsSpan());
}

/// <summary>An address that a page had before its file was renamed.</summary>
public sealed record FormerRoute(Route From, Route To);

/// <summary>What became of the wiki's pages since its repository began.</summary>
public sealed record WikiHistory
{
    /// <summary>The newest first; those of one commit in order of name.</summary>
    public required ImmutableArray<PageChange> Changes { get; init; }

    /// <summary>In order of address; none is the address of a page or a redirect.</summary>
    public required ImmutableArray<FormerRoute> FormerRoutes { get; init; }
}
