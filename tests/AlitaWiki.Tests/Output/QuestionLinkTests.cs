using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>A question has one place on its page and one among all disagreements, and both can be linked to for good.</summary>
public sealed class QuestionLinkTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        repository: https://example.org/tide/wiki
        -- properties.yml --
        release-date: { type: date, question: When will it be released? }
        director: { type: text }
        motto: { type: text }
        budget: { type: quantity, unit: USD }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        -- films/second-tide.md --
        ---
        title: The Second Tide
        claims:
          release-date: [{ value: 2031, source: gazette }, { value: 2032, source: herald }]
          director: [{ value: Mara Voss, source: gazette }]
          motto: [{ value: Ever on, source: gazette }]
          budget: [{ value: 2 million USD, source: gazette, stance: rumoured }, { value: 3 million USD, source: herald }]
        ---
        ::: disagreement motto
        -- cast/voss.md --
        ---
        title: Mara Voss
        ---
        ::: disagreement The Second Tide#release-date
        """;

    [Fact]
    public void Every_callout_links_to_its_place_to_its_entry_and_to_the_form_for_a_source()
    {
        using var site = SiteTest.Of(Wiki);
        Assert.True(site.Build().Succeeded);

        IElement[] callouts = [.. Callouts(site, "/films/second-tide"), .. Callouts(site, "/cast/voss")];

        Assert.Equal(["release-date", "budget", "motto", "release-date"], callouts.Select(callout => callout.GetAttribute("data-question")!.Split('#')[1]));
        Assert.All(callouts, callout =>
        {
            var links = callout.QuerySelectorAll(".callout-links a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);
            var property = callout.GetAttribute("data-question")!.Split('#')[1];
            Assert.Equal("/films/second-tide#question-" + property, links["Permalink"]);
            Assert.Equal("/disagreements#films/second-tide:" + property, links["In all disagreements"]);
            Assert.Equal("https://example.org/tide/wiki/edit/HEAD/input/films/second-tide.md", links["Add a source"]);
        });
    }

    [Fact]
    public void Every_link_to_a_question_leads_to_one_element_whether_the_page_shows_a_callout_or_not()
    {
        using var site = SiteTest.Of(Wiki);
        site.Build();

        var entries = site.Page("/disagreements").QuerySelectorAll("[data-question] h3 a").Select(link => link.GetAttribute("href")!).ToArray();
        var record = site.Page("/sources/gazette").QuerySelectorAll(".source-claim-about a").Select(link => link.GetAttribute("href")!).ToArray();
        var page = site.Page("/films/second-tide");

        Assert.Equal(4, entries.Length);
        Assert.Equal(4, record.Length);
        Assert.All(entries.Concat(record), link => Assert.Single(page.QuerySelectorAll("[id]"), element => element.Id == link.Split('#')[1]));
        Assert.All(
            page.QuerySelectorAll(".callout-links a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith("/disagreements#", StringComparison.Ordinal)),
            link => Assert.Single(site.Page("/disagreements").QuerySelectorAll("[id]"), element => element.Id == link.Split('#')[1]));
    }

    [Fact]
    public void The_places_stay_when_claims_pages_and_the_status_change()
    {
        using var site = SiteTest.Of(Wiki);
        site.Build();
        var before = Places(site);

        site.Write("cast/another.md", "---\ntitle: Another\nclaims:\n  motto: { value: Never, source: herald }\n---\n");
        site.Write("films/second-tide.md", """
            ---
            title: The Third Tide
            claims:
              budget: [{ value: 2 million USD, source: gazette }]
              release-date: [{ value: 2031, source: gazette }]
              motto: [{ value: Ever on, source: gazette }, { value: Never, source: herald }]
              director: [{ value: Mara Voss, source: gazette }]
            ---
            """);
        site.Write("cast/voss.md", "---\ntitle: Mara Voss\n---\n");
        Assert.True(site.Build().Succeeded);

        Assert.Subset(Places(site), before);
    }

    private static HashSet<string> Places(SiteTest site) =>
    [
        .. site.Page("/disagreements").QuerySelectorAll("[data-question]").Select(entry => "entry " + entry.Id),
        .. site.Page("/films/second-tide").QuerySelectorAll("[id^=question-]").Select(place => place.Id!).Where(id => !id.Contains("heading", StringComparison.Ordinal) && !id.Contains("timeline", StringComparison.Ordinal)),
    ];

    private static IEnumerable<IElement> Callouts(SiteTest site, string route) => site.Page(route).QuerySelectorAll("aside.callout");
}
