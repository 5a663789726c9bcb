using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>For each source that says more than its page has room for, the pages on which its statements go on.</summary>
internal sealed class SourceClaimPages : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        wiki.Outlines
            .Where(page => page.Source is not null)
            .SelectMany(page => SourceRecords.Parts(page, wiki).Skip(1).Select(part => new PlannedPage(
                part.Route, part.Title, null, context => View(page, part, context))
            {
                Subject = (page, part),
            }));

    private static SourceClaimsView View(PageOutline page, ListPart<Claim> part, ViewContext context) => new()
    {
        Site = context.Site,
        Title = part.Title,
        Route = part.Route,
        Canonical = context.Canonical(part.Route),
        Breadcrumbs = [.. Breadcrumbs.Of(page, context.Wiki), new PageLink(page.Title, page.Route)],
        Claims = [.. part.Items.Select(claim => SourceRecords.Statement(claim, context))],
        Paging = part.Paging!,
    };
}
