using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>
/// What crawlers may visit, and where the site map is. Pages that must not be indexed say so themselves, which a crawler can only
/// read if it may visit them.
/// </summary>
internal static class RobotsFile
{
    /// <summary>Nothing where the site's own address is not known.</summary>
    public static IEnumerable<SiteFile> Of(Wiki wiki, SiteAddresses addresses)
    {
        if (addresses.Absolute(SitemapFiles.Address) is { } sitemap)
        {
            yield return SiteFile.OfText("robots.txt", "User-agent: *\nAllow: /\n" + (wiki.NoIndex ? "" : $"\nSitemap: {sitemap}\n"));
        }
    }
}
