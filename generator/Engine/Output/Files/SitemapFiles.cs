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

        var changed = wiki.Pages.ToDictionary(page => page.Route, page => page.History?.LastChanged.At);
        var listed = pages
            .Where(page => !page.NoIndex)
            .Select(page => page.Route)
            .Order()
            .Select(route => new SitemapEntry(addresses.Absolute(route)!, changed.GetValueOrDefault(route)));
        return Of([.. listed], route => addresses.Absolute(route)!);
    }

    internal static IEnumerable<SiteFile> Of(ImmutableArray<SitemapEntry> entries, Func<Route, string> absolute)
    {
        var parts = entries.Chunk(MostInOneFile).ToArray();
        return parts is [var only]
            ? [Addresses(Address, only)]
            : [Index(parts.Length, absolute), .. parts.Select((part, index) => Addresses(Part(index), part))];
    }

    private static Route Part(int index) => new(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml"));

    private static SiteFile Addresses(Route file, SitemapEntry[] entries) => Document(file, "urlset", "url", entries);

    private static SiteFile Index(int parts, Func<Route, string> absolute) =>
        Document(Address, "sitemapindex", "sitemap", [.. Enumerable.Range(0, parts).Select(part => new SitemapEntry(absolute(Part(part)), null))]);

    private static SiteFile Document(Route file, string root, string item, SitemapEntry[] entries) => new(new OutputPath(file.Value[1..]), () =>
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var entry in entries)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, entry.Address);
                if (entry.Changed is { } changed)
                {
                    xml.WriteElementString("lastmod", Namespace, changed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    });
}

/// <summary>A page of the site map: its whole address and, where the history tells, when it was last changed.</summary>
internal sealed record SitemapEntry(string Address, DateTimeOffset? Changed);
