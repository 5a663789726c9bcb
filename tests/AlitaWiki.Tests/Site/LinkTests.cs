using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Site;

public sealed class LinkTests(BuiltSites sites)
{
    [Theory]
    [InlineData("wiki")]
    [InlineData("everything")]
    public void EveryAddressOnTheSiteIsAPageOrAFileAndItsFragmentAPlaceThere(string wiki)
    {
        var site = sites[wiki];
        var checks = 0;

        Assert.Empty(
            from page in site.Pages
            from address in Addresses(page.Value)
            where ++checks > 0 && !LeadsSomewhere(site, page.Value, address)
            select $"{page.Key}: {address}");
        Assert.True(checks > 500, $"Only {checks} addresses were found.");
    }

    [Fact]
    public void ARedLinkLeadsToItsRowOfWantedPages()
    {
        var site = sites["everything"];
        var rows = site.Pages["/wanted-pages"].QuerySelectorAll("main .rows > li").Select(row => $"/wanted-pages#{row.Id}").ToHashSet();
        var links = site.Pages
            .Where(page => page.Key != "/wanted-pages")
            .SelectMany(page => page.Value.QuerySelectorAll("a.redlink"))
            .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!))
            .ToHashSet();

        Assert.NotEmpty(rows);
        Assert.Subset(rows, links);
    }

    private static IEnumerable<string> Addresses(IDocument page) =>
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            .Where(address => address.StartsWith('/') || address.StartsWith('#'));

    private static bool LeadsSomewhere(BuiltSite site, IDocument page, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? address : address[..hash]);
        var fragment = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        var target = path.Length == 0 ? page : site.Pages.GetValueOrDefault(path);

        return target is null
            ? fragment is null && File.Exists(Path.Combine(site.Folder, path[1..]))
            : fragment is null || target.GetElementById(fragment) is not null;
    }
}
