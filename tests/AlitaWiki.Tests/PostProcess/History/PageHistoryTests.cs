using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.PostProcess.History;

/// <summary>What a page's foot tells of how it came about.</summary>
public sealed class PageHistoryTests
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
        """;

    private const string Orla = "Orla Penn <orla@tidewatch.example>";

    [Fact]
    public void Dates_and_contributors_stand_at_the_foot_of_a_page()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-31", author: Orla);
        Edit(site, "More.");
        repository.Commit("2026-02-01");
        Edit(site, "Even more.");
        // Eight in the evening of the third in New York is the fourth in UTC.
        repository.Commit("2026-02-03T20:00:00-05:00");
        site.Write("new.md", "---\ntitle: Not committed\n---\n");

        Assert.True(site.Build().Succeeded);

        var foot = site.Page("/harbour").QuerySelector(".article-history")!;
        Assert.Equal(["2026-02-04", "2026-01-31"], foot.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.StartsWith("Last changed 4 February 2026, first written 31 January 2026", Text(foot), StringComparison.Ordinal);
        Assert.EndsWith("Written by Mara Voss (2 changes) and Orla Penn (1 change)", Text(foot), StringComparison.Ordinal);
        Assert.Equal(
            "https://code.example/tidewatch/commit/" + repository.Run("rev-parse", "HEAD").Trim(),
            foot.QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(site.Page("/new").QuerySelector(".article-history"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("input")]
    [InlineData("wikis/tidewatch/input")]
    public void The_input_folder_lies_anywhere_in_a_repository(string place)
    {
        using var site = SiteTest.Of("-- other.md --\n---\ntitle: Of another folder\n---\n");
        using var wiki = SiteTest.Of(Wiki);
        var input = Path.Combine(site.Folder, "repository", place);
        Directory.CreateDirectory(Path.GetDirectoryName(input)!);
        Directory.Move(wiki.Input, input);
        var repository = GitRepository.In(Path.Combine(site.Folder, "repository")).Commit("2026-01-31");

        var report = wiki.Build(input: input);

        Assert.Equal(["2026-01-31"], report.Wiki.PagesById.Values.Select(page => page.History!.Created.Day.ToString("O", null)));
        Assert.Equal(["harbour"], report.Wiki.History!.Changes.Select(change => change.Name));
        Assert.Contains(
            $"https://code.example/tidewatch/edit/HEAD/{place}{(place.Length == 0 ? "" : "/")}harbour.md",
            wiki.Page("/harbour").QuerySelectorAll(".page-actions a").Select(link => link.GetAttribute("href")));
        repository.Run("worktree", "add", "--quiet", Path.Combine(site.Folder, "tree"));
        var tree = wiki.Build(input: Path.Combine(site.Folder, "tree", place));
        Assert.Equal(report.Wiki.History.Changes, tree.Wiki.History!.Changes);
    }

    [Fact]
    public void A_renamed_page_keeps_its_history_through_every_name()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01", author: Orla);
        repository.Move("input/harbour.md", "input/places/haven.md").Commit("2026-01-02");
        Edit(site, "More.", "places/haven.md");
        repository.Commit("2026-01-03", author: Orla);
        repository.Move("input/places/haven.md", "input/places/port.md").Commit("2026-01-04");

        var page = Assert.Single(site.Build().Wiki.Pages);

        Assert.Equal(new DateOnly(2026, 1, 1), page.History!.Created.Day);
        // A new name changes no word.
        Assert.Equal(new DateOnly(2026, 1, 3), page.History.LastChanged.Day);
        Assert.Equal([new Contributor("Orla Penn", 2)], page.History.Contributors);
    }

    [Fact]
    public void A_branch_that_did_not_know_of_a_renaming_counts_too()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01");
        repository.Run("switch", "--quiet", "--create", "side");
        Edit(site, "More.");
        repository.Commit("2026-01-05", "Say more", Orla);
        repository.Run("switch", "--quiet", "main");
        repository.Move("input/harbour.md", "input/haven.md").Commit("2026-01-04");
        repository.Run("-c", "user.name=M", "-c", "user.email=m@m", "merge", "--quiet", "--no-edit", "side");

        var report = site.Build();
        var page = Assert.Single(report.Wiki.Pages);

        Assert.Equal(new DateOnly(2026, 1, 5), page.History!.LastChanged.Day);
        Assert.Equal(["Mara Voss", "Orla Penn"], page.History.Contributors.Select(contributor => contributor.Name));
        Assert.Equal([ChangeKind.Changed, ChangeKind.Renamed, ChangeKind.Added], report.Wiki.History!.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void Names_follow_the_mailmap_and_no_address_is_kept_or_published()
    {
        using var site = SiteTest.Of(Wiki);
        var repository = GitRepository.In(site).Commit("2026-01-01", "Write to jane@doe.example", "orla <orla@tidewatch.example>");
        Edit(site, "More.");
        File.WriteAllText(Path.Combine(site.Folder, ".mailmap"), "Orla Penn <orla@tidewatch.example>\n");
        repository.Commit("2026-01-02", "Ask jane@doe.example, <joe@doe.example>", "jo@doe.example <jo@doe.example>");

        var report = site.Build();

        Assert.Equal(["Orla Penn", "jo@…"], report.Wiki.PagesById.Values.Single().History!.Contributors.Select(contributor => contributor.Name));
        Assert.Equal(["Ask jane@…, <joe@…>", "Write to jane@…"], report.Wiki.History!.Changes.Select(change => change.Commit.Subject));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file) is var text && (text.Contains(".example>", StringComparison.Ordinal) || text.Contains("doe.example", StringComparison.Ordinal)));
    }

    private static SiteTest Edit(SiteTest site, string line, string page = "harbour.md")
    {
        File.AppendAllText(Path.Combine(site.Input, page), line + "\n");
        return site;
    }

    private static string Text(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
