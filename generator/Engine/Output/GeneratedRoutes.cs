using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output;

/// <summary>The addresses of pages that write themselves and that others link to.</summary>
internal static class GeneratedRoutes
{
    public static Route Disagreements { get; } = new("/disagreements");

    public static Route WantedPages { get; } = new("/wanted-pages");

    public static Route AllPages { get; } = new("/all-pages");

    public static Route Tags { get; } = new("/tags");

    public static Route Sources { get; } = new("/sources");

    public static Route RecentChanges { get; } = new("/recent-changes");

    public static Route NotFound { get; } = new("/404");

    public static Route Tag(string tag) => Route.Of("tags/" + Slug.Of(tag));
}
