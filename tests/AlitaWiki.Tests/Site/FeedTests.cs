using System.Xml.Linq;
using Xunit;

namespace AlitaWiki.Tests.Site;

public sealed class FeedTests(BuiltSites sites)
{
    private const string Good = """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://tidewatch.example/changes.atom</id>
          <title>Changes</title>
          <updated>2026-01-02T03:04:05Z</updated>
          <author><name>Tidewatch</name></author>
          <link rel="self" href="https://tidewatch.example/changes.atom"/>
          <entry>
            <id>https://tidewatch.example/lighthouse</id>
            <title>The lighthouse</title>
            <updated>2026-01-02T03:04:05+01:00</updated>
            <link href="https://tidewatch.example/lighthouse"/>
          </entry>
        </feed>
        """;

    [Theory]
    [InlineData("wiki")]
    [InlineData("everything")]
    public void EveryFeedOfTheSiteIsValid(string wiki) =>
        Assert.Empty(
            from file in Feeds(wiki)
            from problem in AtomCheck.Problems(File.ReadAllText(file))
            select $"{Path.GetFileName(file)}: {problem}");

    [Theory]
    [InlineData("wiki")]
    [InlineData("everything")]
    public void EveryLinkOfAFeedToTheSiteLeadsToAPage(string wiki)
    {
        var site = sites[wiki];
        var home = site.Pages["/"].QuerySelector("link[rel=canonical]")!.GetAttribute("href")!.TrimEnd('/');

        Assert.Empty(
            from file in Feeds(wiki)
            from link in XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "link")
            let address = link.Attribute("href")!.Value
            where address.StartsWith(home, StringComparison.Ordinal)
            let path = address[home.Length..].Split('#')[0]
            where !site.Pages.ContainsKey(path) && !File.Exists(Path.Combine(site.Folder, path.TrimStart('/')))
            select $"{Path.GetFileName(file)}: {address}");
    }

    [Fact]
    public void AGoodFeedPasses() => Assert.Empty(AtomCheck.Problems(Good));

    [Theory]
    [InlineData("<id>https://tidewatch.example/lighthouse</id>", "", "entry: 0 of id, where there is one")]
    [InlineData("<id>https://tidewatch.example/lighthouse</id>", "<id>lighthouse</id>", "entry: the id lighthouse is no whole address")]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02", "feed: updated is 2026-01-02")]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05", "feed: updated is 2026-01-02T03:04:05")]
    [InlineData("<author><name>Tidewatch</name></author>", "", "feed: an entry has no author, and the feed has none")]
    [InlineData("rel=\"self\" ", "", "feed: no link to itself")]
    [InlineData("<link href=\"https://tidewatch.example/lighthouse\"/>", "", "entry: neither content nor a link to its page")]
    [InlineData("href=\"https://tidewatch.example/lighthouse\"", "href=\"/lighthouse\"", "entry: a link to /lighthouse")]
    [InlineData("http://www.w3.org/2005/Atom", "https://tidewatch.example/Atom", "the root is {https://tidewatch.example/Atom}feed")]
    public void WhatIsWrongWithAFeedIsFound(string part, string replacement, string problem)
    {
        var feed = Good.Replace(part, replacement, StringComparison.Ordinal);

        Assert.NotEqual(Good, feed);
        Assert.Equal([problem], AtomCheck.Problems(feed));
    }

    private IEnumerable<string> Feeds(string wiki) => Directory.EnumerateFiles(sites[wiki].Folder, "*.atom", SearchOption.AllDirectories);
}
