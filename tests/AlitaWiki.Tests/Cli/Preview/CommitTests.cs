using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>What git does to the input and to the history of its pages shows too.</summary>
public sealed class CommitTests
{
    [Fact]
    public async Task A_commit_shows_in_the_pages_though_no_file_changed()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var git = GitRepository.In(site);
        await File.WriteAllTextAsync(Path.Combine(site.Folder, ".gitignore"), "output\n", TestContext.Current.CancellationToken);
        git.Commit("2025-03-01", "Tell of ships");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();
        Assert.Contains("2025-03-01", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nBoats.\n");
        await UntilShownAsync(preview, "/places/harbour", "Boats.");
        git.Commit("2025-04-02", "Call them boats");
        await UntilShownAsync(preview, "/places/harbour", "2025-04-02");

        Assert.Contains("Call them boats", await preview.ReadAsync("/recent-changes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checkout_of_hundreds_of_files_is_few_builds_and_shows_nothing_half_done()
    {
        const int Files = 400;
        const int Few = 4;
        // A busy machine may hold up git between two files, and what comes after a pause is a build of its own.
        const int Tries = 5;
        using var site = SiteTest.Of(ServedSite.Wiki);
        await File.WriteAllTextAsync(Path.Combine(site.Folder, ".gitignore"), "output\n", TestContext.Current.CancellationToken);
        var git = GitRepository.In(site).Commit("2025-03-01");
        git.Run("checkout", "--quiet", "-b", "piers");
        for (var i = 0; i < Files; i++)
        {
            site.Write($"piers/{i % 7}/pier-{i}.md", $"---\ntitle: Pier {i}\n---\nBeside [[Pier {(i + 1) % Files}]].\n");
        }

        git.Commit("2025-04-02");
        git.Run("checkout", "--quiet", "main");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        var (there, gone) = (int.MaxValue, int.MaxValue);
        for (var i = 0; i < Tries && (there > Few || gone > Few); i++)
        {
            git.Run("checkout", "--quiet", "piers");
            there = Math.Min(there, await BuildsUntilAsync(preview, () => PiersIn(site) == Files));
            git.Run("checkout", "--quiet", "main");
            gone = Math.Min(gone, await BuildsUntilAsync(preview, () => PiersIn(site) == 0));
        }

        // None where all was there before the first look.
        Assert.InRange(there, 0, Few);
        Assert.InRange(gone, 0, Few);
        Assert.Equal(404, (int)(await preview.GetAsync("/piers/1/pier-1")).StatusCode);
    }

    [Fact]
    public void The_head_moves_with_commits_checkouts_and_rebases_and_with_nothing_else()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var head = new RepositoryHead(site.Input);
        Assert.False(head.Refresh());

        var git = GitRepository.In(site);
        Assert.True(head.Refresh());
        git.Commit("2025-03-01");
        Assert.True(head.Refresh());
        Assert.False(head.Refresh());
        git.Run("checkout", "--quiet", "--detach");
        Assert.True(head.Refresh());
        git.Run("checkout", "--quiet", "main");
        Assert.True(head.Refresh());
        git.Commit("2025-03-02");
        Assert.True(head.Refresh());
        git.Run("reset", "--quiet", "--hard", "HEAD~1");
        Assert.True(head.Refresh());
        git.Run("status");
        git.Run("branch", "other");
        Assert.False(head.Refresh());

        git.Run("pack-refs", "--all");
        head.Refresh();
        Assert.False(head.Refresh());
        git.Commit("2025-03-03");
        Assert.True(head.Refresh());
    }

    [Fact]
    public void A_worktree_has_a_head_of_its_own()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var git = GitRepository.In(site).Commit("2025-03-01");
        var place = site.Folder + "-tree";
        git.Run("worktree", "add", "--quiet", "-b", "tree", place);
        try
        {
            var (own, main) = (new RepositoryHead(Path.Combine(place, "input")), new RepositoryHead(site.Input));
            File.AppendAllText(Path.Combine(place, "input", "index.md"), "More.\n");

            git.Run("-C", place, "commit", "--quiet", "--all", "--author", GitRepository.Mara, "--message", "More");
            Assert.True(own.Refresh());
            Assert.False(main.Refresh());
            git.Run("pack-refs", "--all");
            own.Refresh();
            git.Commit("2025-03-02");
            Assert.False(own.Refresh());
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static int PiersIn(SiteTest site) =>
        Directory.Exists(Path.Combine(site.Output, "piers")) ? Directory.EnumerateFiles(Path.Combine(site.Output, "piers"), "pier-*.html", SearchOption.AllDirectories).Count() : 0;

    private static async Task<int> BuildsUntilAsync(PreviewProcess preview, Func<bool> holds)
    {
        var builds = 0;
        while (!holds())
        {
            Assert.Equal(0, (await preview.NextAsync()).GetProperty("errors").GetArrayLength());
            builds++;
        }

        return builds;
    }

    private static async Task UntilShownAsync(PreviewProcess preview, string address, string words)
    {
        while (!(await preview.ReadAsync(address)).Contains(words, StringComparison.Ordinal))
        {
            await preview.NextAsync();
        }
    }
}
