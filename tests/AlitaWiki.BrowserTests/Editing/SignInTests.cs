using System.Text.RegularExpressions;
using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests.Editing;

/// <summary>The built editor under the policy with which it is served, with stand-ins for GitHub and the service that signs readers in.</summary>
public sealed partial class SignInTests(Surroundings surroundings)
{
    /// <summary>What that service answers in the window that the editor opens.</summary>
    private const string Answer = """
        <!DOCTYPE html><script>
        addEventListener("message", event => opener.postMessage("authorization:github:success:" + JSON.stringify({ token: "t", provider: "github" }), event.origin));
        opener.postMessage("authorizing:github", "*");
        </script>
        """;

    [Fact]
    public async Task AReaderSignsInWithGitHubAndIsOfferedAFork()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Repository);
        Npm.Require(Directory.Exists(Path.Combine(surroundings.Wiki(Wikis.Repository).Folder, "admin")), "its editor");
        var asked = new List<string>();
        await visit.Page.Context.RouteAsync(ForeignAddress(), route => AnswerAsync(route, asked));

        await visit.OpenAsync("/admin");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Login with GitHub" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("fork", new() { Exact = false }).First).ToBeVisibleAsync();
        Assert.DoesNotContain(visit.Problems, problem => problem.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Contains("https://api.github.com/repos/alitawiki/alitawiki", asked);
        Assert.Contains(asked, address => address.StartsWith("https://api.netlify.com/auth?provider=github", StringComparison.Ordinal) && address.Contains("scope=public_repo", StringComparison.Ordinal));
        Assert.All(asked, address => Assert.Contains(new Uri(address).Host, new[] { "api.github.com", "api.netlify.com", "www.githubstatus.com", "avatars.githubusercontent.com" }));
    }

    private static Task AnswerAsync(IRoute route, List<string> asked)
    {
        var address = new Uri(route.Request.Url);
        lock (asked)
        {
            asked.Add(address.AbsoluteUri);
        }

        return (address.Host, address.AbsolutePath) switch
        {
            ("api.netlify.com", "/auth") => route.FulfillAsync(new() { ContentType = "text/html", Body = Answer }),
            ("api.github.com", "/user") => JsonAsync(new { login = "mara", name = "Mara", avatar_url = "https://avatars.githubusercontent.com/u/1" }),
            ("api.github.com", "/repos/alitawiki/alitawiki") => JsonAsync(new { default_branch = "trunk", permissions = new { push = false } }),
            ("api.github.com", "/repos/alitawiki/alitawiki/collaborators/mara/permission") => JsonAsync(new { permission = "read" }),
            _ => route.FulfillAsync(new() { Status = 404, ContentType = "application/json", Body = "{}", Headers = Open }),
        };

        Task JsonAsync(object json) =>
            route.FulfillAsync(new() { ContentType = "application/json", Body = System.Text.Json.JsonSerializer.Serialize(json), Headers = Open });
    }

    /// <summary>As GitHub does, it lets any site ask.</summary>
    private static Dictionary<string, string> Open => new() { ["Access-Control-Allow-Origin"] = "*", ["Access-Control-Allow-Headers"] = "*" };

    [GeneratedRegex("^https:")]
    private static partial Regex ForeignAddress();
}
