using System.Collections.Immutable;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Model;

/// <summary>What the PostProcess phase hands on: the whole wiki, all names resolved.</summary>
public sealed record Wiki
{
    public required SiteConfig Config { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Built for another address than the site's own, as a preview is: search engines are asked to stay away.</summary>
    public bool NoIndex { get; init; }

    /// <summary>In order of id.</summary>
    public required ImmutableArray<Page> Pages { get => Whole.Read(WikiParts.Pages, field); init; }

    public required Table<PageId, Page> PagesById { get; init; }

    /// <summary>What pages need to know of each other, in order of id.</summary>
    public required ImmutableArray<PageOutline> Outlines { get => Whole.Read(WikiParts.Outlines, field); init; }

    public required Table<PageId, PageOutline> OutlinesById { get; init; }

    /// <summary>The headings of each page.</summary>
    public required Table<PageId, HeadingIndex> HeadingsById { get; init; }

    /// <summary>The pages of each tag, in order of id.</summary>
    public required Table<string, ImmutableArray<PageId>> PagesByTag { get; init; }

    public required PageNames Names { get; init; }

    public required ImmutableArray<PageType> Types { get; init; }

    public required ImmutableArray<PropertyDefinition> Properties { get; init; }

    /// <summary>Every question of every page, in order of id.</summary>
    public required ImmutableArray<Question> Questions { get => Whole.Read(WikiParts.Questions, field); init; }

    public required QuestionTable QuestionsById { get; init; }

    /// <summary>Every claim, those on properties of which no source says anything included.</summary>
    public required ImmutableArray<Claim> Claims { get => Whole.Read(WikiParts.Claims, field); init; }

    /// <summary>In order of name.</summary>
    public required ImmutableArray<WantedPage> Wanted { get => Whole.Read(WikiParts.Wanted, field); init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    public required MediaIndex Media { get; init; }

    /// <summary>From git; null where it is not at hand as a whole.</summary>
    public WikiHistory? History { get => Whole.Read(WikiParts.History, field); init; }

    /// <summary>Where there is no history: why, and how to have it, for whoever builds.</summary>
    public string? HistoryMissing { get; init; }

    /// <summary>The input folder's path from the top of its repository, empty at the top; null outside of one.</summary>
    public string? RepositoryFolder { get; init; }

    /// <summary>What its questions were worked out from, and may still ask when somebody wants to know why.</summary>
    public ImmutableArray<IPart> Grounds { get; init; } = [];

    /// <summary>For what is worked out from the whole wiki and outlives a rebuild.</summary>
    public PartSet Parts { get; private init; } = new([], null);

    /// <summary>The same wiki, its parts compared with those of an earlier build.</summary>
    public Wiki After(PartSet? earlier)
    {
        var wiki = this with { Parts = new PartSet([], null) };
        return wiki with { Parts = new PartSet(WikiParts.Of(wiki), earlier, wiki) };
    }
}
