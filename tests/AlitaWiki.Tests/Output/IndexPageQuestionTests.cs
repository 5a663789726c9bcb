using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The home page, a folder's own page and that of all sources show their claims as any page does.</summary>
public sealed class IndexPageQuestionTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        opened: { type: date }
        motto: { type: text }
        keeper: { type: text }
        -- index.md --
        ---
        title: Tidewatch
        claims:
          opened: [{ value: 1890, source: gazette }, { value: 1891, source: herald }]
          motto: [{ value: Ever on, source: gazette }]
          keeper: [{ value: Mara, source: gazette }, { value: Ilse, source: herald }]
        ---
        The lead.

        ::: disagreement keeper
        -- piers/index.md --
        ---
        title: All piers
        claims:
          opened: [{ value: 1890, source: gazette }, { value: 1891, source: herald }]
          motto: [{ value: Ever on, source: gazette }]
        ---
        -- piers/north.md --
        ---
        title: The North Pier
        ---
        -- sources/index.md --
        ---
        title: All that was written
        claims:
          opened: [{ value: 1890, source: gazette }, { value: 1891, source: herald }]
          motto: [{ value: Ever on, source: gazette }]
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        """;

    [Theory]
    [InlineData("/", "opened, motto, keeper")]
    [InlineData("/piers", "opened, motto")]
    [InlineData("/sources", "opened, motto")]
    public void Every_link_to_its_questions_leads_to_one_element(string route, string properties)
    {
        using var site = SiteTest.Of(Wiki);
        Assert.True(site.Build().Succeeded);

        var links = site.Page("/disagreements").QuerySelectorAll("h3 a").Concat(site.Page("/sources/gazette").QuerySelectorAll(".source-claim-about a"))
            .Select(link => link.GetAttribute("href")!)
            .Where(link => link.Split('#')[0] == route)
            .ToArray();

        Assert.Equal(properties.Split(", ").Order(StringComparer.Ordinal), links.Select(link => link.Split("#question-")[1]).Distinct().Order(StringComparer.Ordinal));
        var page = site.Page(route);
        Assert.All(links, link => Assert.Single(page.QuerySelectorAll("[id]"), element => element.Id == link.Split('#')[1]));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/piers")]
    [InlineData("/sources")]
    public void It_has_an_infobox_callouts_and_the_references_they_cite(string route)
    {
        using var site = SiteTest.Of(Wiki);
        site.Build();
        var page = site.Page(route);

        Assert.Equal("disputed", page.QuerySelector("aside#question-opened")!.GetAttribute("data-status"));
        Assert.Equal("fact", page.QuerySelector(".infobox #question-motto")!.ClassName);
        Assert.All(page.QuerySelectorAll(".infobox .cite a"), mark => Assert.NotNull(page.QuerySelector(mark.GetAttribute("href")!)));
    }
}
