using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The page of all dates. Sites are built for 1 January 2026.</summary>
public sealed class TimelinePageTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        date: { type: date, label: Date }
        release: { type: date, label: Release, volatile: true, lapses: true }
        spoke: { type: date, label: Spoke, cardinality: many }
        filming: { type: period, label: Filming }
        length: { type: quantity, unit: minutes }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        ---
        -- film.md --
        ---
        title: The Second Tide
        claims:
          release:
            - { value: 2024-05-01, source: gazette }
            - { value: 2031, source: herald, stance: hedged }
            - { value: none, source: herald }
          filming: { value: 2019-03/2020, source: gazette }
          length: { value: 122 minutes, source: gazette }
        ---
        -- storm.md --
        ---
        title: The storm
        claims:
          date: { value: "0044", source: gazette }
        ---
        -- older.md --
        ---
        title: The flood
        claims:
          date: { value: "-0043", source: gazette }
        ---
        -- director.md --
        ---
        title: The director
        claims:
          spoke:
            - { value: 2024-09, source: gazette }
            - { value: 2024-03-02, source: gazette }
            - { value: 2019, source: herald }
        ---
        -- secret.md --
        ---
        title: The secret
        spoiler: The last film
        claims:
          date: { value: 2027-07-07, source: gazette }
        ---
        -- unset.md --
        ---
        title: The sequel
        claims:
          release: { value: none, source: gazette }
        ---
        """;

    [Fact]
    public void Every_date_stands_under_its_year_in_order_of_time_and_nothing_but_dates_does()
    {
        using var site = Built(Wiki);

        var groups = site.Page("/timeline").QuerySelectorAll(".date-group").Select(group =>
            $"{group.QuerySelector("h2")!.TextContent}: {string.Join("; ", group.QuerySelectorAll(".date-about").Select(about => about.TextContent))}");

        Assert.Equal(
            [
                "44 BC: The flood, Date",
                "44: The storm, Date",
                "2019: The director, Spoke; The Second Tide, Filming",
                "2024: The director, Spoke; The Second Tide, Release",
                "No date set: The sequel, Release",
                "Behind spoilers: The secret, Date",
            ],
            groups);
    }

    [Fact]
    public void A_contested_date_shows_all_its_answers_with_their_marks()
    {
        using var site = Built(Wiki);
        var entry = Entry(site, "/film#question-release");

        Assert.Equal(
            ["1 1 May 2024 passed", "2 2031 expected", "3 No date set"],
            entry.QuerySelectorAll(".date-text").Select(Words));
        Assert.Equal("Sources disagree", Words(entry.QuerySelector(".date-status")!));
        Assert.Equal(["hollow", "weak"], entry.QuerySelectorAll("g.date-bar").Select(bar => bar.ClassList[^1]!));
    }

    [Fact]
    public void Several_true_dates_of_one_year_share_an_entry_and_are_not_numbered_as_answers()
    {
        using var site = Built(Wiki);
        var entries = site.Page("/timeline").QuerySelectorAll("[data-question='/director#question-spoke']");

        Assert.Equal(["2019", "2 March 2024 September 2024"], entries.Select(entry => string.Join(' ', entry.QuerySelectorAll(".date-text").Select(Words))));
    }

    [Fact]
    public void A_bar_reaches_from_the_first_day_that_is_possible_to_the_last()
    {
        using var site = Built("""
            -- site.yml --
            title: Tidewatch
            -- properties.yml --
            built: { type: date }
            open: { type: period }
            -- sources/gazette.md --
            ---
            title: The Gazette
            ---
            -- pier.md --
            ---
            title: The Pier
            claims:
              built: { value: "[1900, 1910]", source: gazette }
              open: { value: 1902/.., source: gazette }
            ---
            """);

        var page = site.Page("/timeline");
        var ticks = page.QuerySelectorAll(".axis-tick text").Select(tick => int.Parse(tick.TextContent, null)).ToArray();
        var years = ticks[^1] - ticks[0];
        var bars = Entry(site, "/pier#question-built").QuerySelectorAll("g.date-bar rect").ToArray();
        Assert.Equal(2, bars.Length);
        Assert.All(bars, bar => Assert.InRange(Percent(bar, "width") * years / 100, 0.9, 1.1));
        Assert.InRange((Percent(bars[1], "x") - Percent(bars[0], "x")) * years / 100, 9.9, 10.1);
        Assert.Single(Entry(site, "/pier#question-open").QuerySelectorAll(".open"));
    }

    [Fact]
    public void A_spoiler_is_folded_and_draws_nothing()
    {
        using var site = Built(Wiki);
        var entry = Entry(site, "/secret#question-date");

        Assert.Equal("7 July 2027", Words(entry.QuerySelector("details.spoiler .date-text")!));
        Assert.Empty(entry.QuerySelectorAll("svg.date-picture"));
        entry.QuerySelector("details")!.Remove();
        Assert.DoesNotContain("2027", site.Page("/timeline").QuerySelectorAll(".date-group h2, .year-index a").Select(element => element.TextContent));
    }

    [Fact]
    public void The_pictures_say_nothing_that_the_words_do_not()
    {
        using var site = Built(Wiki);
        var page = site.Page("/timeline");

        Assert.All(page.QuerySelectorAll("main svg:not(svg svg)"), picture => Assert.Equal("true", picture.GetAttribute("aria-hidden")));
        Assert.Equal("As of 1 January 2026.", Words(page.QuerySelector(".page-count")!));
        Assert.All(page.QuerySelectorAll(".date-about a"), link => Assert.True(site.Has(link.GetAttribute("href")!.Split('#')[0])));
    }

    [Fact]
    public void A_wiki_without_dates_says_so()
    {
        using var site = Built("-- site.yml --\ntitle: Tidewatch\n");

        Assert.Equal("No source of this wiki gives a date yet.", Words(site.Page("/timeline").QuerySelector(".empty")!));
    }

    private static SiteTest Built(string files)
    {
        var site = SiteTest.Of(files);
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return site;
    }

    private static IElement Entry(SiteTest site, string question) => site.Page("/timeline").QuerySelector($"[data-question='{question}']")!;

    private static double Percent(IElement bar, string attribute) =>
        double.Parse(bar.GetAttribute(attribute)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
