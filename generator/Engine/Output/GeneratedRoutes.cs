using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>The addresses of pages that write themselves and that others link to.</summary>
internal static class GeneratedRoutes
{
    public static Route Disagreements { get; } = new("/disagreements");

    public static Route Timeline { get; } = new("/timeline");

    public static Route WantedPages { get; } = new("/wanted-pages");

    public static Route Orphans { get; } = new("/orphans");

    public static Route RecentChanges { get; } = new("/recent-changes");

    public static Route Random { get; } = new("/random");

    public static Route AllPages { get; } = new("/all-pages");

    public static Route Tags { get; } = new("/tags");

    /// <summary>Under /tags lie the tags' own pages.</summary>
    public static Route LaterTags { get; } = new("/all-tags");

    public static Route Sources { get; } = new("/sources");

    public static Route Search { get; } = new("/search");

    public static Route NotFound { get; } = new("/404");

    /// <summary>All statements on a question, where its callout leaves some out.</summary>
    public static Route Statements(QuestionId question) => Route.Of($"statements/{question.Page}/{question.Property}");

    public static Route Tag(string tag) => Route.Of("tags/" + Slug.Of(tag));

    /// <summary>All pages that link to one.</summary>
    public static Route Backlinks(Route page) => new("/what-links-here" + page.Value);

    /// <summary>The questions of one status, where there are too many for one page of all.</summary>
    public static Route Status(QuestionStatus status) => new($"{Disagreements.Value}/{StatusNames.Of(status)}");
}
