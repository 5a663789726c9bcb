using System.Xml.Linq;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Files;

public sealed class SitemapTests
{
    [Fact]
    public void MoreAddressesThanOneFileMayHoldAreSplitUnderAnIndex()
    {
        var files = SitemapFiles.Of([.. Enumerable.Range(0, 100_001).Select(number => new SitemapEntry(new Route($"/p{number}"), null))], route => "https://tidewatch.example" + route)
            .ToDictionary(file => file.Path.Value, file => Addresses(file));

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["https://tidewatch.example/sitemap-1.xml", "https://tidewatch.example/sitemap-2.xml", "https://tidewatch.example/sitemap-3.xml"],
            files["sitemap.xml"]);
        Assert.Equal([50_000, 50_000, 1], new[] { "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml" }.Select(name => files[name].Length));
    }

    [Fact]
    public void WithoutItsOwnAddressASiteHasNeitherSiteMapNorRobotsFile()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n");
        site.Build();

        Assert.False(File.Exists(Path.Combine(site.Output, "sitemap.xml")));
        Assert.False(File.Exists(Path.Combine(site.Output, "robots.txt")));
    }

    [Fact]
    public void TheManifestNamesTheSiteAndItsIcon()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\nicon: media/lamp.gif\n-- media/lamp.gif --\nGIF89aAAAA\n");
        site.Build();

        Assert.Equal(
            """{"name":"Tidewatch","start_url":"/","display":"minimal-ui","icons":[{"src":"/media/lamp.gif","sizes":"16705x16705"}]}""" + "\n",
            File.ReadAllText(Path.Combine(site.Output, "site.webmanifest")));
        Assert.Equal("/media/lamp.gif", site.Page("/").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href"));
        Assert.Equal("/site.webmanifest", site.Page("/").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
    }

    private static string[] Addresses(SiteFile file) =>
        [.. XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Read().Span)).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];
}
