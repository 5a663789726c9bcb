using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The sources that a page's claims come from.</summary>
internal static class PageSourceLists
{
    private const int Most = 50;

    public static PageSources? Of(Page page, Wiki wiki)
    {
        var claims = page.Questions.SelectMany(question => question.Claims).ToLookup(claim => claim.Source);
        if (claims.Count == 0)
        {
            return null;
        }

        return new PageSources(
            [
                .. claims
                    .OrderByDescending(source => source.Count())
                    .ThenBy(source => source.Key)
                    .Take(Most)
                    .Select(source => Row(wiki.OutlinesById[source.Key], source.Count())),
            ],
            claims.Count,
            claims.Count(source => wiki.OutlinesById[source.Key].Source is { DerivedFrom.IsEmpty: true }));
    }

    private static PageSource Row(PageOutline source, int claims) => new(
        new PageLink(source.Title, source.Route),
        source.Source?.Kind is { } kind ? Wording.Kind(kind) : null,
        claims);
}
