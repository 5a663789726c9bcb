using System.Collections.Frozen;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Pictures;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>What each page says to machines.</summary>
internal sealed class PageHeads(Wiki wiki, SiteAddresses addresses, PictureHeaders pictures)
{
    private readonly FrozenDictionary<Route, PageType> _listed = wiki.Types
        .Where(type => type.Folder is not null)
        .ToFrozenDictionary(type => Route.Of(type.Folder!));

    private readonly PreviewImages _images = new(wiki, addresses, pictures);
    private readonly StructuredData _data = new(wiki, addresses);

    public HeadView Of(PlannedPage planned, PageView view)
    {
        var page = planned.Page;
        var type = _listed.GetValueOrDefault(planned.Route) ?? page?.Type;
        var head = new HeadView
        {
            Description = Descriptions.Of(view, page),
            Image = _images.Of(page, type),
            ContentPolicy = planned.Route == GeneratedRoutes.NotFound ? ContentPolicy.InPage : null,
        };
        return view.NoIndex ? head : head with { StructuredData = _data.Of(view, page, head) };
    }
}
