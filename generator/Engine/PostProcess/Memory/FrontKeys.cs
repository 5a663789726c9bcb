using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.PostProcess.Memory;

/// <summary>What the steps rest on that follow from front matter alone; the same object while no page's front matter changes.</summary>
internal sealed record FrontKeys(
    SameItems<PageNaming> Naming,
    SameItems<PageAddresses> Addresses,
    SameItems<FrontMatter> OfSources,
    SameItems<(PageId, bool)> Spoilers)
{
    public static FrontKeys Of(ImmutableArray<RoutedPage> pages) => new(
        SameItems.Of(pages.Select(page => PageNaming.Of(page.Page.Loaded))),
        SameItems.Of(pages.Select(PageAddresses.Of)),
        SameItems.Of(pages.Where(page => page.IsSource).Select(page => page.FrontMatter)),
        SameItems.Of(pages.Select(page => (page.Id, page.FrontMatter.Spoiler is not null))));
}
