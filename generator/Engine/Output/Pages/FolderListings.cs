using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>A listing for each folder that has no page of its own, and for each what its first page has no room for.</summary>
internal sealed class FolderListings : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        foreach (var folder in Folders.In(wiki))
        {
            var route = Route.Of(folder);
            if (route == GeneratedRoutes.Sources)
            {
                continue;
            }

            var title = Folders.TitleOf(folder, wiki);
            var pages = FolderContents.Of(folder, wiki);
            var hasOwnPage = wiki.OutlinesById.ContainsKey(new PageId(folder + "/index"));
            foreach (var part in ListingPages.Split(route, title, pages).Skip(hasOwnPage ? 1 : 0))
            {
                yield return ListingPages.Plan(
                    part,
                    pages.Length,
                    part.Route == route ? Breadcrumbs.Top(wiki) : [.. Breadcrumbs.Top(wiki), new PageLink(title, route)]);
            }
        }
    }
}
