using System.Collections.Concurrent;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Pictures;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>What page kinds need to turn the wiki into views.</summary>
public sealed class ViewContext
{
    private readonly BodyRenderer _bodies;
    private readonly ITheme _theme;
    private readonly PictureHeaders _pictures;
    private readonly ConcurrentDictionary<string, PageLink> _tags = new(StringComparer.Ordinal);

    internal ViewContext(Wiki wiki, SiteView site, SiteAddresses addresses, PictureHeaders pictures, BodyRenderer bodies, ITheme theme)
    {
        Wiki = wiki;
        Site = site;
        Addresses = addresses;
        _pictures = pictures;
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
        var page = Wiki.OutlinesById[id];
        return new PageLink(page.Title, page.Route);
    }

    /// <summary>The page of a tag, which many pages have.</summary>
    internal PageLink Tag(string tag) => _tags.GetOrAdd(tag, static name => new PageLink(name, GeneratedRoutes.Tag(name)));

    /// <summary>How large a picture of the site is; null for what is no picture, or not of the site.</summary>
    public PictureSize? SizeOf(Route picture) => _pictures.Of(picture)?.Size;

    /// <summary>Renders a page's body, numbering its citations on from those made before.</summary>
    public string Body(Page page, ReferenceList references)
    {
        var (lead, rest) = BodyParts(page, references);
        return lead + rest;
    }

    /// <summary>The same in two parts: what a reader should have read before the page's facts, and all that follows.</summary>
    public (string Lead, string Remainder) BodyParts(Page page, ReferenceList references) =>
        _bodies.RenderParts(page.Body, new BodyScope(this, page, references, _theme));
}
