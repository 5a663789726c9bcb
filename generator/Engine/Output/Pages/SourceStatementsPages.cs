using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>What a source says beyond that for which its own page has room.</summary>
internal sealed class SourceStatementsPages : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var claims = new Lazy<SourceClaims>(() => new SourceClaims(wiki));
        var counts = wiki.Questions.SelectMany(question => question.Claims).CountBy(claim => claim.Source);
        foreach (var (id, count) in counts.OrderBy(entry => entry.Key))
        {
            var source = wiki.PagesById[id];
            var title = "What it says: " + source.Title;
            for (var page = 2; page <= Paging.Pages(count); page++)
            {
                var number = page;
                yield return new PlannedPage(
                    GeneratedRoutes.Says(source, number), title, null, context => View(source, number, title, context, claims.Value));
            }
        }
    }

    private static SourceStatementsView View(Page source, int number, string title, ViewContext context, SourceClaims claims)
    {
        var route = GeneratedRoutes.Says(source, number);
        return new SourceStatementsView
        {
            Site = context.Site,
            Title = title,
            Route = route,
            Canonical = context.Canonical(route),
            NoIndex = true,
            Breadcrumbs = [.. Breadcrumbs.Of(source, context.Wiki), context.Link(source.Id)],
            Source = context.Link(source.Id),
            Claims = SourceRecords.Claims(source, number, context, claims),
            Pager = SourceRecords.Pager(source, number, claims.Of(source.Id).Length)!,
        };
    }
}
