using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>A listing for each folder that has no page of its own.</summary>
internal sealed class FolderListings : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var contents = new Lazy<FolderContents>(() => new FolderContents(wiki));
        foreach (var folder in Folders.In(wiki))
        {
            var route = Route.Of(folder);
            if (route != GeneratedRoutes.Sources && !wiki.PagesById.ContainsKey(new PageId(folder + "/index")))
            {
                var title = Folders.TitleOf(folder, wiki);
                yield return new PlannedPage(route, title, null, context => new ListingView
                {
                    Site = context.Site,
                    Title = title,
                    Route = route,
                    Canonical = context.Canonical(route),
                    NoIndex = context.NoIndex,
                    Breadcrumbs = Breadcrumbs.Top(wiki),
                    Pages = [.. contents.Value.Of(folder).Select(PageCards.Of)],
                });
            }
        }
    }
}
