using System.Diagnostics;
using System.Text.Json.Nodes;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.GitHub;

/// <summary>One run of the script that comments, told of a pull request from a fork unless the test says otherwise.</summary>
internal sealed class CommentRun : IAsyncDisposable
{
    public const int Repository = 1;
    public const int Fork = 2;
    public const string Head = "0123456789abcdef0123456789abcdef01234567";

    private readonly string _folder = Directory.CreateTempSubdirectory("alitawiki-comment-").FullName;

    private CommentRun()
    {
    }

    public required FakeGitHub GitHub { get; init; }

    /// <summary>The pull requests that the event names; none for one from a fork.</summary>
    public JsonArray Named { get; } = [];

    public string Output { get; private set; } = "";

    public static async Task<CommentRun> StartAsync() => new() { GitHub = await FakeGitHub.StartAsync() };

    public static JsonObject PullRequest(int number, int from, string commit = Head, int into = Repository) => new()
    {
        ["number"] = number,
        ["base"] = new JsonObject { ["repo"] = new JsonObject { ["id"] = into } },
        ["head"] = new JsonObject { ["sha"] = commit, ["repo"] = new JsonObject { ["id"] = from } },
    };

    /// <summary>Runs the script over a diff, and gives its exit status.</summary>
    public async Task<int> CommentAsync(byte[] diff)
    {
        var runEvent = new JsonObject
        {
            ["repository"] = new JsonObject { ["id"] = Repository },
            ["workflow_run"] = new JsonObject
            {
                ["head_sha"] = Head,
                ["head_branch"] = "a&b",
                ["head_repository"] = new JsonObject { ["id"] = Fork, ["owner"] = new JsonObject { ["login"] = "fan" } },
                ["pull_requests"] = Named.DeepClone(),
            },
        };
        var eventFile = Path.Combine(_folder, "event.json");
        var diffFile = Path.Combine(_folder, "diff.md");
        await File.WriteAllTextAsync(eventFile, runEvent.ToJsonString(), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(diffFile, diff, TestContext.Current.CancellationToken);

        var start = new ProcessStartInfo("node", [Path.Combine(Infra.Repository.Root, ".github", "scripts", "comment.mjs"), diffFile])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GITHUB_API_URL"] = GitHub.Address;
        start.Environment["GITHUB_EVENT_PATH"] = eventFile;
        start.Environment["GITHUB_REPOSITORY"] = "owner/wiki";
        start.Environment["GITHUB_TOKEN"] = "token";
        using var process = Node.Start(start);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Output = await output + await errors;
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await GitHub.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
