using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// The parts of a wiki that change while somebody works on it. What is not among them (what site.yml, properties.yml and
/// types.yml say, the media, the day) is the same for everything that is worked out from one wiki.
/// </summary>
public static class WikiParts
{
    public static PartName Pages { get; } = new("pages");

    public static PartName PagesById { get; } = new("page");

    public static PartName Outlines { get; } = new("outlines");

    public static PartName OutlinesById { get; } = new("outline");

    public static PartName HeadingsById { get; } = new("headings");

    public static PartName PagesByTag { get; } = new("tag");

    public static PartName Names { get; } = new("name");

    public static PartName Questions { get; } = new("questions");

    public static PartName QuestionsById { get; } = new("question");

    public static PartName Claims { get; } = new("claims");

    public static PartName Wanted { get; } = new("wanted pages");

    public static PartName History { get; } = new("history");

    /// <summary>All parts of a wiki, but for what is derived from it on demand.</summary>
    public static IEnumerable<IPart> Of(Wiki wiki) =>
    [
        new Whole<object>(Pages, wiki.Pages),
        wiki.PagesById,
        new Whole<object>(Outlines, wiki.Outlines),
        wiki.OutlinesById,
        wiki.HeadingsById,
        wiki.PagesByTag,
        wiki.Names,
        new Whole<object>(Questions, wiki.Questions),
        wiki.QuestionsById,
        new Whole<object>(Claims, wiki.Claims),
        new Whole<object>(Wanted, wiki.Wanted),
        new Whole<object?>(History, wiki.History),
        .. wiki.Grounds,
    ];
}
