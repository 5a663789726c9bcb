using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What page kinds need to turn the wiki into views.</summary>
public sealed class ViewContext
{
    private readonly BodyRenderer _bodies;
    private readonly ITheme _theme;

    internal ViewContext(Wiki wiki, SiteView site, SiteAddresses addresses, BodyRenderer bodies, ITheme theme)
    {
        Wiki = wiki;
        Site = site;
        Addresses = addresses;
        _bodies = bodies;
        _theme = theme;
        Evidence = new EvidenceViews(wiki, addresses);
        Callouts = new CalloutViews(wiki, Evidence, addresses);
    }

    public Wiki Wiki { get; }

    public SiteView Site { get; }

    /// <summary>Search engines are asked to stay away from the whole site.</summary>
    public bool NoIndex => Wiki.NoIndex;

    public SiteAddresses Addresses { get; }

    public CalloutViews Callouts { get; }

    public EvidenceViews Evidence { get; }

    /// <summary>The absolute address of a route, where the site's own address is known.</summary>
    public string? Canonical(Route route) => Addresses.Absolute(route);

    public PageLink Link(PageId id)
    {
        var page = Wiki.PagesById[id];
        return new PageLink(page.Title, page.Route);
    }

    /// <summary>Renders a page's body, numbering its citations on from those made before.</summary>
    public string Body(Page page, ReferenceList references)
    {
        var scope = new BodyScope(this, page, references, _theme);
        return _bodies.Render(page.Body, scope);
    }
}
