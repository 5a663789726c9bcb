using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Leads to a page picked at random; without a script, to places from which to look around.</summary>
internal sealed class RandomPage : IPageKind
{
    private const string Title = "Random page";
    private const int MostPlaces = 20;

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.Random, Title, null, context => new RandomView
        {
            Site = context.Site,
            Title = Title,
            Route = GeneratedRoutes.Random,
            Canonical = context.Canonical(GeneratedRoutes.Random),
            Breadcrumbs = Breadcrumbs.Top(context.Wiki),
            Routes = RouteLists.Summary(context.Wiki),
            Places =
            [
                new PageLink("All pages, A to Z", GeneratedRoutes.AllPages),
                .. Folders.In(context.Wiki)
                    .Where(folder => !folder.Contains('/', StringComparison.Ordinal))
                    .Take(MostPlaces)
                    .Select(folder => new PageLink(Folders.TitleOf(folder, context.Wiki), Route.Of(folder))),
            ],
        })
        {
            NoIndex = true,
        };
    }
}
