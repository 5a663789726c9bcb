using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages that no other page names: neither by a link nor in a claim nor, of sources, by resting on them.</summary>
internal sealed class OrphansPage : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var used = UsedSources(wiki);
        var orphans = wiki.Pages.Where(page => page.Backlinks.IsEmpty && page.Id.Name != "index" && !used.Contains(page.Id));
        return new IndexPages(GeneratedRoutes.Orphans, "Orphans")
        {
            Description = "Pages that no other page leads to. A link from a page that tells of the same thing helps readers to find them.",
            NoIndex = true,
        }.Plan(orphans.Select(page => new IndexEntry(
            new PageLink(page.Title, page.Route),
            page.Type.Name == PageType.Page ? null : page.Type.Label)));
    }

    /// <summary>Those that a claim or a citation in running text names.</summary>
    private static HashSet<PageId> UsedSources(Wiki wiki)
    {
        var used = wiki.Claims.Select(claim => claim.Source).ToHashSet();
        foreach (var page in wiki.Pages)
        {
            used.UnionWith(page.Cited);
        }

        return used;
    }
}
