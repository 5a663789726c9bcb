using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>What stands at the foot of an article.</summary>
public sealed class ArticlePartTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tide & Watch
        url: https://tide.example
        repository: https://git.example/tide/wiki
        -- properties.yml --
        release: { type: date }
        motto: { type: text }
        -- sources/gazette.md --
        ---
        title: The Gazette
        kind: news
        ---
        -- sources/mirror.md --
        ---
        title: The Mirror
        derived-from: gazette
        ---
        -- films/the-100-tides.md --
        ---
        title: The {100%} Tides | Uncut
        claims:
          release: [{ value: 2031, source: gazette }, { value: 2031, source: mirror }]
          motto: { value: Ever on, source: gazette }
        ---
        -- plain.md --
        ---
        title: Plain
        ---
        """;

    [Fact]
    public void A_page_is_cited_in_the_styles_that_readers_ask_for()
    {
        using var site = Built(Wiki);
        var cite = site.Page("/films/the-100-tides").QuerySelector("details.cite-page")!;

        Assert.Equal(
            [
                "Plain: “The {100%} Tides | Uncut”, Tide & Watch, 1 January 2026, https://tide.example/films/the-100-tides.",
                "APA: The {100%} Tides | Uncut. (2026, January 1). In Tide & Watch. https://tide.example/films/the-100-tides",
                "MLA: “The {100%} Tides | Uncut.” Tide & Watch, 1 Jan 2026, https://tide.example/films/the-100-tides.",
                "BibTeX: @misc{the-100-tides-uncut-2026,\n  title = {The \\{100\\%\\} Tides | Uncut},\n  howpublished = {Tide \\& Watch},\n  year = {2026},\n  month = jan,\n  url = {https://tide.example/films/the-100-tides}\n}",
                "Wikipedia: {{cite web |title=The {100%} Tides {{!}} Uncut |website=Tide & Watch |date=1 January 2026 |url=https://tide.example/films/the-100-tides}}",
            ],
            cite.QuerySelectorAll("dt").Select(style => $"{style.TextContent}: {style.NextElementSibling!.TextContent}"));
    }

    [Fact]
    public void Without_an_address_of_the_site_a_citation_has_none()
    {
        using var site = Built(Wiki.Replace("url: https://tide.example\n", "", StringComparison.Ordinal));

        var texts = site.Page("/plain").QuerySelectorAll(".cite-page dd").Select(text => text.TextContent).ToArray();

        Assert.Equal("“Plain”, Tide & Watch, 1 January 2026.", texts[0]);
        Assert.DoesNotContain(texts, text => text.Contains("url", StringComparison.Ordinal) || text.Contains("http", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sources_that_a_page_rests_on_are_listed_with_kind_and_count()
    {
        using var site = Built(Wiki);
        var sources = site.Page("/films/the-100-tides").QuerySelector("details.page-sources")!;

        Assert.Equal("This page rests on 2 sources", Words(sources.QuerySelector("summary")!));
        Assert.Equal("1 of them copies from others.", Words(sources.QuerySelector("p")!));
        Assert.Equal(["The Gazette News, 2 statements", "The Mirror 1 statement"], sources.QuerySelectorAll("li").Select(Words));
        Assert.Null(site.Page("/plain").QuerySelector(".page-sources"));
    }

    [Fact]
    public void A_page_can_be_edited_and_its_history_read()
    {
        using var site = Built(Wiki);

        Assert.Equal(
            ["https://git.example/tide/wiki/edit/HEAD/input/films/the-100-tides.md", "https://git.example/tide/wiki/commits/HEAD/input/films/the-100-tides.md"],
            site.Page("/films/the-100-tides").QuerySelectorAll(".page-actions a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_foot_of_every_page_leads_to_the_pages_that_write_themselves()
    {
        using var site = Built(Wiki);

        var links = site.Page("/plain").QuerySelectorAll(".site-footer a[href^='/']").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Subset(links.ToHashSet(), new HashSet<string> { "/all-pages", "/timeline", "/wanted-pages", "/orphans", "/random", "/disagreements", "/sources" });
        Assert.All(links, link => Assert.True(site.Has(link), link));
    }

    private static SiteTest Built(string files)
    {
        var site = SiteTest.Of(files);
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return site;
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
