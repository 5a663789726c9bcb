using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace AlitaWiki.Tests.GitHub;

/// <summary>Which pull request gets which comment.</summary>
public sealed class CommentTests
{
    private const string Marker = "<!-- alitawiki: diff -->";

    private static readonly byte[] Diff = "## One page changes\n"u8.ToArray();

    [Fact]
    public async Task APullRequestFromAForkIsFoundByItsRepositoryAndItsCommit()
    {
        await using var run = await CommentRun.StartAsync();
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(7, CommentRun.Fork, commit: "another"));
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(8, from: 99));
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(9, CommentRun.Fork));

        Assert.Equal((0, "Commented on #9.\n"), (await run.CommentAsync(Diff), run.Output));
        Assert.Equal("GET /repos/owner/wiki/pulls?state=open&per_page=100&head=fan%3Aa%26b", run.GitHub.Requests[0]);
        Assert.Equal("POST /repos/owner/wiki/issues/9/comments", run.GitHub.Requests[^1]);
        Assert.Equal($"{Marker}\nAs of commit 0123456789.\n\n## One page changes\n", Assert.Single(run.GitHub.Written));
    }

    [Fact]
    public async Task APullRequestThatTheEventNamesIsTakenWhereItIsOneOfThisRepository()
    {
        await using var run = await CommentRun.StartAsync();
        run.Named.Add(CommentRun.PullRequest(5, CommentRun.Fork, into: CommentRun.Fork));
        run.Named.Add(CommentRun.PullRequest(6, CommentRun.Repository));

        Assert.Equal((0, "Commented on #6.\n"), (await run.CommentAsync(Diff), run.Output));
        Assert.DoesNotContain(run.GitHub.Requests, request => request.Contains("/pulls", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task NothingIsWrittenWhereNoSinglePullRequestHasTheCommitAtItsHead(int count)
    {
        await using var run = await CommentRun.StartAsync();
        for (var number = 1; number <= count; number++)
        {
            run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(number, CommentRun.Fork));
        }

        Assert.Equal((0, "No single open pull request has this commit at its head.\n"), (await run.CommentAsync(Diff), run.Output));
        Assert.Empty(run.GitHub.Written);
    }

    [Fact]
    public async Task ALaterRunReplacesTheCommentAndNobodyElsesThatLooksTheSame()
    {
        await using var run = await CommentRun.StartAsync();
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(9, CommentRun.Fork));
        for (var id = 1; id <= 120; id++)
        {
            run.GitHub.Comments.Add(Comment(id, "fan", Marker));
        }

        run.GitHub.Comments.Add(Comment(121, "github-actions[bot]", "Another workflow's words"));
        run.GitHub.Comments.Add(Comment(122, "github-actions[bot]", Marker + "\nold"));

        Assert.Equal(0, await run.CommentAsync(Diff));
        Assert.Equal("PATCH /repos/owner/wiki/issues/comments/122", run.GitHub.Requests[^1]);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task WhereNothingChangesOnlyAnEarlierCommentIsReplaced(bool commented, int written)
    {
        await using var run = await CommentRun.StartAsync();
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(9, CommentRun.Fork));
        if (commented)
        {
            run.GitHub.Comments.Add(Comment(1, "github-actions[bot]", Marker));
        }

        Assert.Equal(0, await run.CommentAsync("\n"u8.ToArray()));
        Assert.Equal(written, run.GitHub.Written.Count(body => body.Contains("Nothing on the wiki changes.", StringComparison.Ordinal)));
        Assert.Equal(written, run.GitHub.Written.Count);
    }

    [Fact]
    public async Task ALongDiffIsCutAtALinesEndAndSaysSo()
    {
        await using var run = await CommentRun.StartAsync();
        run.GitHub.OpenPullRequests.Add(CommentRun.PullRequest(9, CommentRun.Fork));

        Assert.Equal(0, await run.CommentAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("- @line é\n", 20_000)))));
        var body = Assert.Single(run.GitHub.Written);
        Assert.Contains("Too long for one comment", body, StringComparison.Ordinal);
        Assert.EndsWith("- @\u200bline é\n", body, StringComparison.Ordinal);
        Assert.InRange(body.Length, 59_000, 65_536);
    }

    [Fact]
    public async Task AFileThatIsTooLargeOrNotUtf8IsRefusedBeforeGitHubIsAsked()
    {
        await using var run = await CommentRun.StartAsync();
        Assert.Equal((1, "The diff has more than 1 MB.\n"), (await run.CommentAsync(new byte[1_000_001]), run.Output));
        Assert.Equal(1, await run.CommentAsync([0x61, 0xff, 0x62]));
        Assert.StartsWith("Not UTF-8", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.GitHub.Requests);
    }

    private static JsonObject Comment(int id, string author, string body) =>
        new() { ["id"] = id, ["user"] = new JsonObject { ["login"] = author }, ["body"] = body };
}
