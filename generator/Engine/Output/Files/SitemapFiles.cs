using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
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

        ImmutableArray<SitemapEntry> entries = [.. pages.Where(page => !page.NoIndex).Select(page => new SitemapEntry(page.Route, page.Page?.History?.LastChanged.At))];
        return Of(entries, route => addresses.Absolute(route)!);
    }

    internal static IEnumerable<SiteFile> Of(ImmutableArray<SitemapEntry> entries, Func<Route, string> absolute)
    {
        var subject = SameItems.Of(entries);
        var sorted = new Lazy<SitemapEntry[]>(() => [.. entries.OrderBy(entry => entry.Route)]);
        var parts = Math.Max(1, (entries.Length + MostInOneFile - 1) / MostInOneFile);
        return parts == 1
            ? [Addresses(Address, 0)]
            : [Index(parts, absolute), .. Enumerable.Range(0, parts).Select(part => Addresses(Part(part), part))];

        SiteFile Addresses(Route file, int part) => Document(
            file, "urlset", "url", subject, () => sorted.Value.Skip(part * MostInOneFile).Take(MostInOneFile), absolute);
    }

    private static Route Part(int index) => new(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml"));

    private static SiteFile Index(int parts, Func<Route, string> absolute) => Document(
        Address, "sitemapindex", "sitemap", parts, () => Enumerable.Range(0, parts).Select(part => new SitemapEntry(Part(part), null)), absolute);

    private static SiteFile Document(
        Route file, string root, string item, object subject, Func<IEnumerable<SitemapEntry>> entries, Func<Route, string> absolute) => new(new OutputPath(file.Value[1..]), () =>
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var entry in entries())
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, absolute(entry.Route));
                if (entry.Changed is { } changed)
                {
                    xml.WriteElementString("lastmod", Namespace, changed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    })
        {
            Subject = subject,
        };
}

/// <summary>A page of the site map and, where the history tells, when it was last changed.</summary>
internal readonly record struct SitemapEntry(Route Route, DateTimeOffset? Changed);
