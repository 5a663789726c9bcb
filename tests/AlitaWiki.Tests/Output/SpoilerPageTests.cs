using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>What a page marked as a spoiler says stands on that page alone; elsewhere it is left out, or folded away.</summary>
public sealed class SpoilerPageTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        url: https://example.org
        -- properties.yml --
        fate: { type: choice, values: [drowned, saved] }
        -- types.yml --
        character: { label: Character, plural: Characters, folder: characters }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        Tells of [[Ilse]].
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        -- characters/ilse.md --
        ---
        title: Ilse
        summary: She is the one who has drowned.
        image: drowned.svg
        alt: The drowned one
        spoiler: The second film
        tags: [sea]
        claims:
          fate:
            - { value: drowned, source: gazette, quote: has drowned }
            - { value: saved, source: herald }
        ---
        [[The Gazette]] says that she has drowned.
        -- characters/mara.md --
        ---
        title: Mara
        tags: [sea]
        ---
        ::: disagreement Ilse#fate
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/disagreements")]
    [InlineData("/sources/gazette")]
    [InlineData("/characters")]
    [InlineData("/characters/mara")]
    [InlineData("/tags/sea")]
    [InlineData("/sources")]
    public void No_other_page_shows_it_unfolded(string route)
    {
        using var site = SiteTest.Of(Wiki).Write("media/drowned.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Assert.True(site.Build().Succeeded);
        var page = site.Page(route);
        foreach (var folded in page.QuerySelectorAll("details.spoiler[data-spoiler='the second film']:not([open])"))
        {
            folded.Remove();
        }

        Assert.DoesNotContain("drowned", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("saved", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_page_itself_shows_it_and_tells_nothing_to_those_who_link_to_it()
    {
        using var site = SiteTest.Of(Wiki).Write("media/drowned.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.Build();
        var page = site.Page("/characters/ilse");

        Assert.Contains("She is the one who has drowned.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("aside.callout details.spoiler"));
        Assert.DoesNotContain("drowned", page.Head!.InnerHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_question_that_is_folded_can_still_be_found()
    {
        using var site = SiteTest.Of(Wiki).Write("media/drowned.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.Build();

        var entry = site.Page("/disagreements").QuerySelector("[data-question='characters/ilse#fate']")!;
        Assert.Equal("Spoiler: The second film", entry.QuerySelector("details.spoiler > summary")!.TextContent);
        Assert.Contains("Drowned", entry.QuerySelector("details.spoiler .answer-list")!.TextContent, StringComparison.Ordinal);
    }
}
