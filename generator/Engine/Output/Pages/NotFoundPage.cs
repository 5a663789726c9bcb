using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>What a host shows for an address that leads nowhere.</summary>
internal sealed class NotFoundPage : IPageKind
{
    private const string Title = "Page not found";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.NotFound, Title, null, context => new NotFoundView
        {
            Site = context.Site,
            Title = Title,
            Route = GeneratedRoutes.NotFound,
        })
        {
            NoIndex = true,
        };
    }
}
