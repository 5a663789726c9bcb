using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The sources that a page's claims come from.</summary>
internal static class PageSourceLists
{
    private const int Most = 50;

    public static PageSources? Of(Page page, Wiki wiki)
    {
        var sources = page.Questions.SelectMany(question => question.Claims).CountBy(claim => claim.Source).ToArray();
        if (sources.Length == 0)
        {
            return null;
        }

        Array.Sort(sources, static (a, b) => b.Value.CompareTo(a.Value) is var order and not 0 ? order : a.Key.CompareTo(b.Key));
        return new PageSources(
            [
                .. sources
                    .Take(Most)
                    .Select(source => Row(wiki.OutlinesById[source.Key], source.Value)),
            ],
            sources.Length,
            sources.Count(source => wiki.OutlinesById[source.Key].Source is { DerivedFrom.IsEmpty: true }));
    }

    private static PageSource Row(PageOutline source, int claims) => new(
        new PageLink(source.Title, source.Route),
        source.Source?.Kind is { } kind ? Wording.Kind(kind) : null,
        claims);
}
