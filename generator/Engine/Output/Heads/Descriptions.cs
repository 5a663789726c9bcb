using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>Every page in a sentence or two, also where nobody wrote a summary.</summary>
internal static class Descriptions
{
    /// <summary>Search engines show no more characters than about this.</summary>
    private const int Longest = 200;

    /// <param name="view">The page.</param>
    /// <param name="page">The page as written, or null for one that writes itself.</param>
    public static string Of(PageView view, Page? page) => page switch
    {
        { Spoiler: { } spoiler } => $"{view.Title} on {view.Site.Title}. The page gives away: {spoiler}.",
        _ when !string.IsNullOrWhiteSpace(view.Description) => view.Description,
        not null when Beginning(page.Body) is { } text => text,
        _ => $"{view.Title} on {view.Site.Title}. {view.Site.Description}".TrimEnd(),
    };

    /// <summary>The first paragraph of a body, cut at a word where it is long.</summary>
    private static string? Beginning(PageBody body)
    {
        var text = body.FirstParagraph;
        if (text is null || text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest);
        return string.Concat(text.AsSpan(0, cut < 0 ? Longest : cut).TrimEnd(",;:–—"), "…");
    }
}
