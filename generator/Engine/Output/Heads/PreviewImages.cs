using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Pictures;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>
/// The picture of each page's card: the page's own, else its type's, else the site's. Networks take no drawings, so that only a PNG,
/// JPEG or GIF counts; and a page that gives something away shows its type's.
/// </summary>
internal sealed class PreviewImages(Wiki wiki, SiteAddresses addresses, PictureHeaders pictures)
{
    /// <param name="page">The page as written, or null for one that writes itself.</param>
    /// <param name="type">The page's type, or that of the pages it lists.</param>
    public PreviewImage? Of(Page? page, PageType? type) =>
        (page is { Spoiler: null, Image: { } own } ? Of(own.Address, own.Alt) : null)
        ?? Of(type?.Image)
        ?? Of(wiki.Config.Image);

    private PreviewImage? Of(WrittenImage? image) =>
        image is not null && wiki.Media.Find(image.File.Value) is { } address ? Of(address, image.Alt) : null;

    private PreviewImage? Of(Route address, string alt) =>
        addresses.Absolute(address) is { } whole
        && pictures.Of(address) is { Format: PictureFormat.Png or PictureFormat.Jpeg or PictureFormat.Gif, Size: var size }
            ? new PreviewImage(whole, alt, size.Width, size.Height)
            : null;
}
