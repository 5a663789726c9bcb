using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>Pages that write themselves, on a small wiki.</summary>
public sealed class SelfWritingPageTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        repository: https://git.example/tide/wiki
        -- properties.yml --
        motto: { type: text, question: What is its motto? }
        keeper: { type: page }
        -- types.yml --
        film: { label: Film, plural: Films, folder: films }
        -- index.md --
        ---
        title: Tidewatch
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- sources/cited.md --
        ---
        title: The Cited
        ---
        -- sources/idle.md --
        ---
        title: The Idle
        ---
        -- films/first.md --
        ---
        title: The First
        type: film
        claims:
          motto: [{ value: Ever on, source: gazette }, { value: Never, source: cited }]
          keeper: { value: Mara, source: gazette, stance: rumoured }
        ---
        After [[The Second]] comes [[The Third]] [@cited].
        -- films/second.md --
        ---
        title: The Second
        type: film
        ---
        [[The Third]], [[The Second]] and [[The Fourth]].
        -- mara.md --
        ---
        title: Mara
        ---
        -- secret.md --
        ---
        title: The Secret
        spoiler: The end
        ---
        """;

    [Fact]
    public void Orphans_are_the_pages_that_nothing_names()
    {
        using var site = Built();

        Assert.Equal(["The First", "The Idle", "The Secret"], site.Page("/orphans").QuerySelectorAll(".index-group a").Select(link => link.TextContent));
    }

    [Fact]
    public void Wanted_pages_say_who_asks_for_them_and_where_to_write_them()
    {
        using var site = Built();
        var rows = site.Page("/wanted-pages").QuerySelectorAll(".rows > li").ToArray();

        Assert.Equal(["The Third", "The Fourth"], rows.Select(row => row.QuerySelector(".row-title")!.TextContent));
        Assert.Equal("2 pages ask for it", rows[0].QuerySelector(".row-figures")!.TextContent.Trim());
        Assert.Equal(["/films/first", "/films/second"], rows[0].QuerySelectorAll(".wanted-from a").Select(link => link.GetAttribute("href")));
        Assert.Equal("https://git.example/tide/wiki/new/HEAD/input?filename=the-third.md", rows[0].QuerySelector(".row-title")!.GetAttribute("href"));
    }

    [Fact]
    public void The_random_page_chooses_among_pages_that_give_nothing_away()
    {
        using var site = Built();

        Assert.Equal(
            ["/films/first", "/films/second", "/mara"],
            JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(site.Output, "data", "routes", "0.json")))!);
        Assert.Contains("/all-pages", site.Page("/random").QuerySelectorAll("[data-random] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_question_carries_what_it_can_be_found_by()
    {
        using var site = Built();
        var page = site.Page("/disagreements");
        var facets = page.QuerySelectorAll(".faceted").ToDictionary(
            entry => entry.QuerySelector("[data-question]")!.GetAttribute("data-question")!,
            entry => string.Join("; ", entry.Attributes.Where(attribute => attribute.Name.StartsWith("data-facet-", StringComparison.Ordinal)).Select(attribute => $"{attribute.Name[11..]} {attribute.Value}").Order(StringComparer.Ordinal)));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["films/first#motto"] = "source /sources/cited /sources/gazette; status disputed; strength outright; type film",
                ["films/first#keeper"] = "source /sources/gazette; status single-origin; strength expected; type film",
            },
            facets);
    }

    [Fact]
    public void Filters_are_offered_for_what_differs_and_wait_for_a_script()
    {
        using var site = Built();
        var form = site.Page("/disagreements").QuerySelector("form[data-filters]")!;

        Assert.True(form.HasAttribute("hidden"));
        Assert.Equal(["status", "source", "strength"], form.QuerySelectorAll("select").Select(select => select.GetAttribute("name")));
        Assert.Equal(["All", "The Gazette (2)", "The Cited (1)"], form.QuerySelectorAll("select[name=source] option").Select(option => option.TextContent));
    }

    [Fact]
    public void What_nobody_contests_is_told_in_a_line()
    {
        using var site = Built();
        var line = site.Page("/disagreements").QuerySelector(".question-line")!;

        Assert.Equal("films/first:keeper", line.Id);
        Assert.Equal("/films/first#question-keeper", line.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Equal("Mara", line.QuerySelector(".answer-value")!.TextContent);
        Assert.Equal("The Gazette", line.QuerySelector(".answer-voices")!.TextContent);
    }

    private static SiteTest Built()
    {
        var site = SiteTest.Of(Wiki);
        var report = site.Build();
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return site;
    }
}
