using AlitaWiki.Tests.Infra;
using AngleSharp.Dom;
using Xunit;

namespace AlitaWiki.Tests.Output;

/// <summary>The page of recent changes, and the newest of them on the home page.</summary>
public sealed class RecentChangesTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        repository: https://code.example/tidewatch
        -- harbour.md --
        ---
        title: The Harbour
        ---
        Ships.
        -- pier.md --
        ---
        title: The Pier
        ---
        Planks.
        -- mole.md --
        ---
        title: The Mole
        ---
        Stones.
        """;

    [Fact]
    public void Each_day_tells_which_pages_are_new_changed_renamed_and_deleted_and_why()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01", "Begin");
        File.AppendAllText(Path.Combine(site.Input, "harbour.md"), "More.\n");
        File.Delete(Path.Combine(site.Input, "mole.md"));
        repository.Move("input/pier.md", "input/jetty.md").Commit("2026-01-03", "Tidy up");

        site.Build();

        Assert.Equal(
            """
            3 January 2026
              Renamed The Pier (was pier); Changed The Harbour; Deleted mole: Tidy up, Mara Voss
            1 January 2026
              New mole, The Harbour, The Pier: Begin, Mara Voss
            """,
            Outline(site.Page("/recent-changes")));
        var links = site.Page("/recent-changes").QuerySelectorAll(".change-why a").Select(link => link.GetAttribute("href")!);
        Assert.All(links, link => Assert.StartsWith("https://code.example/tidewatch/commit/", link, StringComparison.Ordinal));
    }

    [Fact]
    public void What_one_person_does_to_a_page_in_a_day_is_one_line()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01", "Begin");
        foreach (var step in Enumerable.Range(1, 5))
        {
            File.AppendAllText(Path.Combine(site.Input, "harbour.md"), "More.\n");
            repository.Commit($"2026-01-02T0{step}:00:00Z", $"Step {step}");
        }

        site.Build();

        var entry = Assert.Single(site.Page("/recent-changes").QuerySelectorAll("[aria-labelledby=day-2026-01-02] .change"));
        Assert.Equal("Step 5", entry.QuerySelector(".change-subject")!.TextContent);
        Assert.Contains("5 commits", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "https://code.example/tidewatch/commits/HEAD/input/harbour.md",
            entry.QuerySelectorAll("a").Single(link => link.TextContent == "History").GetAttribute("href"));
    }

    [Fact]
    public void The_newest_are_listed_and_the_page_says_that_there_are_older_ones()
    {
        using var site = SiteTest.Of(Wiki);
        foreach (var page in Enumerable.Range(1, 260))
        {
            site.Write($"stones/{page}.md", $"---\ntitle: Stone {page}\n---\n{page}\n");
        }

        GitRepository.In(site).Commit("2026-01-01");
        site.Build();

        var changes = site.Page("/recent-changes");
        Assert.Equal(250, changes.QuerySelectorAll(".change-pages > li").Length);
        Assert.Equal("These are the newest 250 changes; there are older ones.", changes.QuerySelector(".change-cut")!.TextContent);
        Assert.Equal(8, changes.QuerySelectorAll(".change-pages > li").Count(item => item.Closest("details") is null));
    }

    [Fact]
    public void The_home_page_shows_the_pages_that_were_added_or_changed_last_each_once()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01");
        File.AppendAllText(Path.Combine(site.Input, "pier.md"), "More.\n");
        repository.Commit("2026-01-02");
        File.Delete(Path.Combine(site.Input, "mole.md"));
        repository.Commit("2026-01-03");

        site.Build();

        Assert.Equal(
            ["The Pier, changed 2 January 2026", "The Harbour, new 1 January 2026"],
            site.Page("/").QuerySelectorAll(".newest li").Select(item => $"{item.QuerySelector("a")!.TextContent}, {Text(item.QuerySelector("p")!)}"));
    }

    [Fact]
    public void Drafts_are_not_seen_and_a_spoiler_keeps_the_words_of_its_commits_to_itself()
    {
        using var site = SiteTest.Of(Wiki)
            .Write("draft.md", "---\ntitle: The Draft\ndraft: true\n---\n")
            .Write("fate.md", "---\ntitle: Her fate\nspoiler: The second film\n---\n");
        GitRepository.In(site).Commit("2026-01-01", "Tell that she has drowned");

        site.Build();

        var page = site.Page("/recent-changes").QuerySelector("main")!.TextContent;
        Assert.Contains("Her fate", page, StringComparison.Ordinal);
        Assert.DoesNotContain("drowned", page, StringComparison.Ordinal);
        Assert.DoesNotContain("draft", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Hostile_names_and_messages_are_words_and_nothing_else()
    {
        using var site = SiteTest.Of(Wiki).Write(new string('a', 40) + ".md", "---\ntitle: Forty\n---\n");
        GitRepository.In(site).Commit(
            "2026-01-01",
            "A\tharbour.md\u202e\u0007\u001b[2J <script>alert(1)</script>\nA\u2066 second line\n\nM\n" + new string('b', 40),
            "\u202eEvil\u200b \u0085Name <evil@tidewatch.example>");

        site.Build();

        var entry = Assert.Single(site.Page("/recent-changes").QuerySelectorAll(".change"));
        Assert.Equal("A harbour.md [2J <script>alert(1)</script> A second line", entry.QuerySelector(".change-subject")!.TextContent);
        Assert.Equal("Evil Name", entry.QuerySelector(".change-why span bdi")!.TextContent);
        Assert.Equal(4, entry.QuerySelectorAll(".change-pages a").Length);
    }

    private static string Outline(IDocument page) => string.Join('\n', page.QuerySelectorAll(".change-day").SelectMany(day =>
        day.QuerySelectorAll(".change").Select(Line).Prepend(Text(day.QuerySelector("h2")!))));

    private static string Line(IElement change)
    {
        var pages = change.QuerySelectorAll(".change-line").Select(line =>
            $"{line.QuerySelector(".change-kind")!.TextContent} {string.Join(", ", line.QuerySelectorAll("li").Select(Page))}");
        return $"  {string.Join("; ", pages)}: {change.QuerySelector(".change-subject")!.TextContent}, {change.QuerySelector(".change-why span bdi")!.TextContent}";
    }

    private static string Page(IElement item) => item.QuerySelector(".change-former") is { } former
        ? $"{item.QuerySelector("a")!.TextContent} ({former.TextContent})"
        : Text(item);

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
