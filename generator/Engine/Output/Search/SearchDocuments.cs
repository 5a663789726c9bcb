using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>What can be found on a page: its names, its text, and what sources say. What it gives away as a whole stays out.</summary>
internal static class SearchDocuments
{
    private const string Listing = "List";

    /// <summary>The page's document, or null for pages that only repeat others.</summary>
    public static SearchDocument? Of(PageView view, Page? page, Wiki wiki) => view switch
    {
        ArticleView article when page is not null => Article(article, page, wiki),
        SourcesView sources => Lead(sources, sources.LeadHtml, page),
        ListingView when !IsTag(view.Route) => Lead(view, null, page),
        _ => null,
    };

    private static SearchDocument Article(ArticleView view, Page page, Wiki wiki)
    {
        var document = Named(view, page);
        document.Meta("type", view.TypeLabel);
        document.Filter("type", [page.Type.Label]);
        document.Filter("tag", page.Tags);
        document.Filter("status", page.Questions.Select(question => question.Status).Distinct().Order().Select(StatusNames.Heading));
        document.Filter("source", Sources(view, page, wiki).Order(StringComparer.Ordinal));
        if (view.DisputedCount > 0)
        {
            document.Meta("disputed", view.DisputedCount.ToString(CultureInfo.InvariantCulture));
        }

        if (page.Spoiler is not null)
        {
            document.Paragraph($"Spoiler: {page.Spoiler}.");
            return document;
        }

        // A page without any text would not be found at all.
        document.Paragraph(page.Summary ?? page.Title);
        document.Paragraph(view.Source is { } source ? Words(source.Publisher, source.Author, source.Kind, source.Published) : null);
        document.Body(view.LeadHtml);
        document.Body(view.BodyHtml);
        SearchFacts.Write(page, wiki, document);
        SearchFacts.Write(view.Source, document);
        return document;
    }

    private static SearchDocument Lead(PageView view, string? body, Page? page)
    {
        var document = Named(view, page);
        document.Meta("type", Listing);
        document.Filter("type", [Listing]);
        document.Paragraph(view.Description ?? view.Title);
        document.Body(body);
        return document;
    }

    private static SearchDocument Named(PageView view, Page? page)
    {
        var document = new SearchDocument(view.Route, view.Title) { Aliases = page?.Aliases ?? [] };
        document.Meta("title", view.Title);
        document.Meta("aliases", string.Join("; ", document.Aliases));
        return document;
    }

    private static IEnumerable<string> Sources(ArticleView view, Page page, Wiki wiki) =>
        view.References.Select(reference => reference.Source.Title)
            .Concat(page.Questions.SelectMany(question => question.Claims).Select(claim => wiki.OutlinesById[claim.Source].Title));

    private static string Words(params string?[] words) => string.Join(", ", words.Where(word => !string.IsNullOrEmpty(word)));

    private static bool IsTag(Route route) =>
        route == GeneratedRoutes.Tags || route.Value.StartsWith(GeneratedRoutes.Tags.Value + "/", StringComparison.Ordinal);
}
