using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>A link to a page's file is a link to the page, as good as one by name.</summary>
public sealed class PageFileLinkTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- cast/mara.md --
        ---
        title: Mara
        ---
        It rains. Then [the *old* keeper](../people/orla.md#the-storm) comes. She sits with [[Ilse]].
        -- cast/index.md --
        ---
        title: Cast
        ---
        All who are with [Orla](../people/orla.md).
        -- cast/ilse.md --
        ---
        title: Ilse
        spoiler: The last film
        ---
        Ilse marries [Orla](/people/orla.md) and greets [the cast](index.md) and [nobody](nobody.md).
        -- people/orla.md --
        ---
        title: Orla
        ---
        ## The storm
        """;

    [Fact]
    public void It_leads_to_the_page_and_its_heading()
    {
        using var site = SiteTest.Of(Wiki);
        Assert.True(site.Build().Succeeded);

        Assert.Equal("/people/orla#the-storm", site.Page("/cast/mara").QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Equal("/people/orla", site.Page("/cast").QuerySelector(".prose a")!.GetAttribute("href"));
        Assert.Equal(["/people/orla", "/cast"], site.Page("/cast/ilse").QuerySelectorAll(".prose a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_page_tells_who_links_to_it_so_and_in_what_words()
    {
        using var site = SiteTest.Of(Wiki);
        site.Build();

        var backlinks = site.Page("/people/orla").QuerySelectorAll(".backlinks li").Select(item => (item.QuerySelector("a")!.TextContent, item.QuerySelector(".backlink-context")?.TextContent));
        Assert.Equal([("Cast", "All who are with Orla."), ("Ilse", null), ("Mara", "Then the old keeper comes.")], backlinks);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_and_is_no_wanted_page()
    {
        using var site = SiteTest.Of(Wiki);
        var report = site.Build();

        Assert.Equal(["AW2036"], report.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id));
        Assert.Empty(site.Page("/wanted-pages").QuerySelectorAll(".rows > li"));
    }
}
