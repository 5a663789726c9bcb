using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace AlitaWiki.Engine.Model;

/// <summary>A page with its place among the others.</summary>
public sealed record Page : PageOutline
{
    [SetsRequiredMembers]
    public Page(PageOutline outline, PageBody body)
        : base(outline) => Body = body;

    /// <summary>Where its title is written, for messages about the whole page.</summary>
    public SourceSpan TitleSpan { get; init; }

    public PageBody Body { get; init; }

    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Its questions, in the order of its infobox.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Pages that link here, in order of title, one entry a page.</summary>
    public ImmutableArray<Backlink> Backlinks { get; init; } = [];

    /// <summary>The sources that its running text cites, each once.</summary>
    public ImmutableArray<PageId> Cited { get; init; } = [];

    /// <summary>Null where it is not committed, or the wiki's history is not at hand.</summary>
    public PageHistory? History { get; init; }
}

