using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.PostProcess.History;

/// <summary>Without a whole history a wiki is built all the same, leaves out what comes from it, and says why in one line.</summary>
public sealed class MissingHistoryTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        url: https://tidewatch.example
        -- harbour.md --
        ---
        title: The Harbour
        ---
        Ships.
        """;

    [Fact]
    public async Task In_no_repository()
    {
        using var site = SiteTest.Of(Wiki);

        await Expect(site, "the input folder lies in no git repository. Commit it to one to have them.");
    }

    [Fact]
    public void But_not_where_a_link_leads_into_a_repository()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take a right of their own there.");
        using var committed = SiteTest.Of(Wiki);
        GitRepository.In(committed).Commit("2026-01-01");
        using var site = SiteTest.Of("");
        Directory.Delete(site.Input);
        Directory.CreateSymbolicLink(site.Input, committed.Input);

        var log = GitHistory.OfThisMachine.Read(site.Input, TestContext.Current.CancellationToken);

        Assert.Null(log.Missing);
        Assert.Single(log.Commits);
    }

    [Fact]
    public async Task In_a_repository_without_a_commit()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site);

        await Expect(site, "no page is committed yet. Commit the input folder to have them.");
    }

    [Fact]
    public async Task In_a_repository_that_holds_other_things()
    {
        using var site = SiteTest.Of(Wiki);
        await File.WriteAllTextAsync(Path.Combine(site.Folder, ".gitignore"), "input/\n", TestContext.Current.CancellationToken);
        GitRepository.In(site).Commit("2026-01-01");

        await Expect(site, "no page is committed yet. Commit the input folder to have them.");
    }

    [Fact]
    public async Task In_a_shallow_clone()
    {
        using var origin = SiteTest.Of(Wiki);
        GitRepository.In(origin).Commit("2026-01-01").Commit("2026-01-02");
        using var site = SiteTest.Of("");
        Directory.Delete(site.Folder, recursive: true);
        GitRepository.In(origin).Clone(site.Folder, "--depth", "1");

        await Expect(site, "this clone is shallow, without the older commits. Run 'git fetch --unshallow', or have the build's clone fetch everything.");
    }

    [Fact]
    public async Task In_a_repository_of_another_user()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01");
        site.Variables.Add("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");

        await Expect(site, "the repository belongs to another user, so git does not read it. If you trust it, run 'git config --global --add safe.directory' with the repository's path.");
    }

    [Fact]
    public async Task In_a_partial_clone_that_lacks_what_is_needed_and_nothing_is_fetched()
    {
        using var origin = SiteTest.Of(Wiki);
        GitRepository.In(origin).Commit("2026-01-01").Run("config", "uploadpack.allowFilter", "true");
        origin.Write("harbour.md", "---\ntitle: The Harbour\n---\nMore ships.\n");
        GitRepository.In(origin).Commit("2026-01-02");
        using var site = SiteTest.Of("");
        Directory.Delete(site.Folder, recursive: true);
        var clone = GitRepository.In(origin).Clone(site.Folder, "--filter=tree:0");
        var before = clone.Run("count-objects", "-v");

        var output = await Expect(site, "git could not read the history (");

        Assert.Equal(before, clone.Run("count-objects", "-v"));
        Assert.EndsWith("). Try 'git log' in the input folder.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_machine_without_git()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01");
        // A program of that name in the folder itself is not the machine's.
        var planted = Path.Combine(site.Folder, "git");
        await File.WriteAllTextAsync(planted, "#!/bin/sh\ntouch planted\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(planted, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        site.Variables.Add("PATH", Path.Combine(site.Folder, "nothing") + Path.PathSeparator + ".");

        await Expect(site, "git is not installed. Install it to have them.");
        Assert.False(File.Exists(Path.Combine(site.Folder, "planted")));
    }

    private static async Task<string> Expect(SiteTest site, string reason)
    {
        foreach (var (name, value) in GitRepository.Isolation)
        {
            site.Variables.Add(name, value);
        }

        var result = await site.RunAsync("build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Single(result.Output.Split('\n'), line => line.StartsWith($"No dates, contributors and recent changes: {reason}", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.atom"));
        Assert.Empty(site.Page("/harbour").QuerySelectorAll(".article-history, link[type='application/atom+xml'], a[href='/recent-changes']"));
        Assert.Empty(site.Page("/").QuerySelectorAll(".home-newest"));
        Assert.Equal("The history of the wiki was not at hand when these pages were built.", site.Page("/recent-changes").QuerySelector(".standfirst")!.TextContent);
        Assert.Empty(site.Page("/recent-changes").QuerySelectorAll("time"));
        return result.Output;
    }
}
