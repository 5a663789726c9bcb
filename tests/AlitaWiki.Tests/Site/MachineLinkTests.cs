using System.Text.Json.Nodes;
using System.Xml.Linq;
using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>Addresses that only machines follow: every one of them is a page or a file of the site.</summary>
public sealed class MachineLinkTests(BuiltSites sites)
{
    private static readonly Dictionary<string, string> s_addresses = new()
    {
        ["wiki"] = "https://alitawiki.netlify.app",
        ["everything"] = "https://tidewatch.example",
    };

    public static TheoryData<string> Wikis => ["wiki", "everything"];

    [Theory]
    [MemberData(nameof(Wikis))]
    public void TheSiteMapListsEveryPageThatMayBeFoundAndNoOther(string wiki)
    {
        var site = sites[wiki];
        var listed = XDocument.Load(Path.Combine(site.Folder, "sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        var wanted = site.Pages.Where(page => page.Value.QuerySelector("meta[name=robots]") is null).Select(page => s_addresses[wiki] + page.Key);

        Assert.Equal(wanted.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains($"Sitemap: {s_addresses[wiki]}/sitemap.xml", File.ReadAllText(Path.Combine(site.Folder, "robots.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageButThatForUnknownAddressesNamesItsOwnAddress(string wiki)
    {
        foreach (var (route, page) in sites[wiki].Pages)
        {
            var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            Assert.Equal(route == "/404" ? null : s_addresses[wiki] + route, canonical);
        }
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryRedirectLeadsToAPage(string wiki)
    {
        var redirects = HostRules.Of(sites[wiki].Folder).Redirects;

        Assert.NotEmpty(redirects);
        Assert.All(redirects, redirect => Assert.Contains(redirect.Value, sites[wiki].Pages));
        Assert.All(redirects, redirect => Assert.DoesNotContain(redirect.Key, sites[wiki].Pages));
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryAddressOfTheSiteInStructuredDataIsAPageOrAFile(string wiki)
    {
        var site = sites[wiki];
        var blocks = 0;

        Assert.Empty(
            from page in site.Pages
            from block in page.Value.QuerySelectorAll("script[type='application/ld+json']")
            where ++blocks > 0
            from address in Addresses(JsonNode.Parse(block.TextContent)!)
            where address.StartsWith(s_addresses[wiki], StringComparison.Ordinal) && !IsThere(site, address[s_addresses[wiki].Length..])
            select $"{page.Key}: {address}");
        Assert.True(blocks > site.Pages.Count, $"Only {blocks} blocks were found.");
    }

    [Theory]
    [MemberData(nameof(Wikis))]
    public void EveryPageIsDescribedAndItsPictureIsThereInTheSizeItTells(string wiki)
    {
        var site = sites[wiki];
        Assert.All(site.Pages.Values, page => Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content"))));
        Assert.All(site.Pages, page =>
        {
            var picture = Property(page.Value, "og:image")!;
            var file = Path.Combine(site.Folder, picture[(s_addresses[wiki].Length + 1)..]);
            var (width, height) = PngSize(File.ReadAllBytes(file));
            Assert.Equal((1200, 630), (width, height));
            Assert.Equal(("1200", "630"), (Property(page.Value, "og:image:width"), Property(page.Value, "og:image:height")));
            Assert.False(string.IsNullOrWhiteSpace(Property(page.Value, "og:image:alt")));
            Assert.True(new FileInfo(file).Length < 60_000);
        });
    }

    [Fact]
    public void EveryTypeOfTheWikiHasAPictureOfItsOwn()
    {
        var pictures = sites["wiki"].Pages.Values
            .GroupBy(page => Property(page, "og:image")!)
            .Select(group => Path.GetFileNameWithoutExtension(group.Key));

        Assert.Equal(
            ["cast", "character", "default", "event", "film", "organisation", "person", "place", "source", "theory", "work"],
            pictures.Select(name => name["preview-".Length..]).Order(StringComparer.Ordinal));
    }

    private static string? Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static bool IsThere(BuiltSite site, string address) =>
        site.Pages.ContainsKey(address) || File.Exists(Path.Combine(site.Folder, Uri.UnescapeDataString(address).TrimStart('/')));

    private static IEnumerable<string> Addresses(JsonNode node) => node switch
    {
        JsonObject item => item.Where(entry => entry.Value is not null).SelectMany(entry => Addresses(entry.Value!)),
        JsonArray items => items.SelectMany(item => Addresses(item!)),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    private static (int Width, int Height) PngSize(byte[] png) =>
        (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
