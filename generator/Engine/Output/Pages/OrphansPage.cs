using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Pages that no other page names: neither by a link nor in a claim nor, of sources, by resting on them.</summary>
internal sealed class OrphansPage : IPageKind
{
    /// <summary>The sources that some claim names.</summary>
    private static readonly DerivedPart<Table<PageId, bool>> s_claimed = new("source of a claim", Claimed);

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var claimed = wiki.Parts.Get(s_claimed);
        var cited = wiki.Pages.SelectMany(page => page.Cited).ToHashSet();
        var orphans = wiki.Pages.Where(page =>
            page.Backlinks.IsEmpty && page.Id.Name != "index" && !cited.Contains(page.Id) && !claimed.ContainsKey(page.Id));
        return new IndexPages(GeneratedRoutes.Orphans, "Orphans")
        {
            Description = "Pages that no other page leads to. A link from a page that tells of the same thing helps readers to find them.",
            NoIndex = true,
        }.Plan(orphans.Select(page => new IndexEntry(
            new PageLink(page.Title, page.Route),
            page.Type.Name == PageType.Page ? null : page.Type.Label)));
    }

    private static Table<PageId, bool> Claimed(Wiki wiki) =>
        new(s_claimed, wiki.Claims.Select(claim => claim.Source).Distinct().ToDictionary(source => source, _ => true));
}
