using System.Globalization;
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

    public static Route NotFound { get; } = new("/404");

    /// <summary>A page of all statements on a question, from 1.</summary>
    public static Route Statements(QuestionId question, int page) =>
        Route.Of(string.Create(CultureInfo.InvariantCulture, $"statements/{page}/{question.Page}/{question.Property}"));

    /// <summary>A page of what a source says; the first is its own.</summary>
    public static Route Says(Page source, int page) =>
        page == 1 ? source.Route : Route.Of(string.Create(CultureInfo.InvariantCulture, $"says/{page}/{source.Id}"));

    public static Route Tag(string tag) => Route.Of("tags/" + Slug.Of(tag));
}
