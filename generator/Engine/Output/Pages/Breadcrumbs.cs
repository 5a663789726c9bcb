using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The way from the home page down to a page, through its folders.</summary>
internal static class Breadcrumbs
{
    public static ImmutableArray<PageLink> Of(PageOutline page, Wiki wiki)
    {
        var crumbs = ImmutableArray.CreateBuilder<PageLink>();
        crumbs.Add(new PageLink(wiki.Config.Title, Route.Home));
        var path = page.Id.Name == "index" ? page.Id.Folder : page.Id.Value;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            crumbs.Add(new PageLink(Folders.TitleOf(folder, wiki), Route.Of(folder)));
        }

        return crumbs.ToImmutable();
    }

    /// <summary>For a page that lies right under the home page.</summary>
    public static ImmutableArray<PageLink> Top(Wiki wiki) => [new PageLink(wiki.Config.Title, Route.Home)];
}
