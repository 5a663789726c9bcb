using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Files;

/// <summary>Every page that search engines should know, by its whole address; in several files under an index where one may not hold them all.</summary>
internal static class SitemapFiles
{
    /// <summary>The protocol allows no more addresses in one file.</summary>
    private const int MostInOneFile = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static Route Address { get; } = new("/sitemap.xml");

    /// <summary>Nothing where the site's own address is not known, or search engines are asked to stay away.</summary>
    public static IEnumerable<SiteFile> Of(Wiki wiki, ImmutableArray<PlannedPage> pages, SiteAddresses addresses)
    {
        if (wiki.NoIndex || addresses.Absolute(Address) is null)
        {
            return [];
        }

        var parts = pages
            .Where(page => !page.NoIndex)
            .Select(page => page.Route)
            .Order()
            .Select(route => addresses.Absolute(route)!)
            .Chunk(MostInOneFile)
            .ToArray();
        return parts is [var only] ? [Addresses(Address, only)] : [Index(parts.Length, addresses), .. parts.Select((part, index) => Addresses(Part(index), part))];
    }

    private static Route Part(int index) => new(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml"));

    private static SiteFile Addresses(Route file, string[] addresses) => Document(file, "urlset", "url", addresses);

    private static SiteFile Index(int parts, SiteAddresses addresses) =>
        Document(Address, "sitemapindex", "sitemap", [.. Enumerable.Range(0, parts).Select(part => addresses.Absolute(Part(part))!)]);

    private static SiteFile Document(Route file, string root, string item, string[] addresses) => new(new OutputPath(file.Value[1..]), () =>
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, address);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    });
}
