using System.Diagnostics;
using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests.Editing;

/// <summary>Pages edited in the browser, in the real editor, against files.</summary>
public sealed class EditingTests(Surroundings surroundings)
{
    private const string Edit = ": as edited";
    private const string TitleKey = "title: ";

    /// <summary>As many as share the work without slowing each other down.</summary>
    private const int Tabs = 3;

    private static readonly string s_everything = Path.Combine(Repository.Root, "tests", "AlitaWiki.BrowserTests", "Wiki");

    [Fact]
    public async Task AnEditOfTheTitleChangesNoOtherByteOfAnyPage()
    {
        var input = Path.Combine(Repository.Root, "input");
        await using var wiki = await EditedWiki.StartAsync(surroundings, input);
        string[] pages = [.. Directory.EnumerateFiles(input, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(input, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

        var problems = await Task.WhenAll(Enumerable.Range(0, Tabs).Select(tab => EditTitlesAsync(wiki, pages.Where((_, place) => place % Tabs == tab))));

        Assert.NotEmpty(pages);
        Assert.Empty(problems.SelectMany(problem => problem));
        Assert.All(pages, page =>
        {
            var (before, after) = (File.ReadAllText(Path.Combine(input, page + ".md")), File.ReadAllText(wiki.FileOf(page)));
            Assert.Equal($"{TitleKey}\"{TitleOf(before)}{Edit}\"", LineOf(after));
            Assert.Equal(before.Replace(LineOf(before) + "\n", "", StringComparison.Ordinal), after.Replace(LineOf(after) + "\n", "", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task AClaimIsAddedToAPageAndNothingElseChanges()
    {
        await using var wiki = await EditedWiki.StartAsync(surroundings, s_everything);
        await using var visit = await wiki.EnterAsync();
        var before = await File.ReadAllTextAsync(wiki.FileOf("places/lighthouse"), TestContext.Current.CancellationToken);
        await EditedWiki.OpenAsync(visit, "places/lighthouse", TitleOf(before));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add claim" }).ClickAsync();
        await FillClaimAsync(visit);
        await EditedWiki.SaveAsync(visit);

        var after = await File.ReadAllTextAsync(wiki.FileOf("places/lighthouse"), TestContext.Current.CancellationToken);
        Assert.Contains(Claim, after, StringComparison.Ordinal);
        Assert.Equal(before, after.Replace(Claim, "", StringComparison.Ordinal));
        Assert.Empty(visit.Problems);
        Assert.Equal("", await ErrorsAsync(wiki));
    }

    [Fact]
    public async Task APageIsAddedWithAClaimAndTheWikiAcceptsIt()
    {
        await using var wiki = await EditedWiki.StartAsync(surroundings, s_everything);
        await using var visit = await wiki.EnterAsync();
        await visit.Page.EvaluateAsync("() => { location.hash = '/collections/in-places/new'; }");

        await EditedWiki.Field(visit, "title").FillAsync("The Weir: upper reach");
        await EditedWiki.Field(visit, "body").FillAsync("Above [[Harbour]], says one [@harbour-news].\n\n{{ value reopening }}\n");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add claim" }).ClickAsync();
        await FillClaimAsync(visit);
        await EditedWiki.SaveAsync(visit);

        var page = await File.ReadAllTextAsync(wiki.FileOf("places/the-weir-upper-reach"), TestContext.Current.CancellationToken);
        Assert.Equal(
            $"---\ntitle: \"The Weir: upper reach\"\nclaims:\n  reopening:\n{Claim}---\n\nAbove [[Harbour]], says one [@harbour-news].\n\n{{{{ value reopening }}}}\n", page);
        Assert.Empty(visit.Problems);
        Assert.Equal("", await ErrorsAsync(wiki));

        // The preview builds the wiki with it, and the editor is still there.
        await wiki.ShowsAsync("/places/the-weir-upper-reach");
        await using var later = await wiki.EnterAsync();
    }

    [Theory]
    [InlineData("""{ "action": "getEntry", "params": { "branch": "main", "path": "../output/index.html" } }""")]
    [InlineData("""{ "action": "deleteFile", "params": { "branch": "main", "path": "../output/index.html", "options": { "commitMessage": "-" } } }""")]
    [InlineData("""{ "action": "entriesByFolder", "params": { "branch": "main", "folder": "../output", "extension": "html", "depth": 1 } }""")]
    public async Task NothingOutsideOfTheInputIsGivenOrTaken(string question)
    {
        await using var wiki = await EditedWiki.StartAsync(surroundings, s_everything);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(wiki.Address + "/.preview/editing"));
        request.Content = new StringContent(question, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Add("Origin", wiki.Address);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("must resolve to a path under", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(wiki.Folder, "output", "index.html")));
    }

    /// <summary>What the form below comes to.</summary>
    private const string Claim = """
            - value: "[2030..]"
              source: harbour-news
              quote: "not before: 2030"
              stance: hedged

        """;

    private static async Task FillClaimAsync(Visit visit)
    {
        await EditedWiki.Field(visit, "property").FillAsync("Reopens");
        await visit.Page.Keyboard.PressAsync("Enter");
        await EditedWiki.Field(visit, "value").FillAsync("[2030..]");
        await EditedWiki.Field(visit, "source").FillAsync("harbour-news");
        await EditedWiki.Field(visit, "quote").FillAsync("not before: 2030");
        await EditedWiki.Field(visit, "stance").FillAsync("hedged");
        await visit.Page.Keyboard.PressAsync("Enter");
    }

    private static async Task<IReadOnlyList<string>> EditTitlesAsync(EditedWiki wiki, IEnumerable<string> pages)
    {
        await using var visit = await wiki.EnterAsync();
        foreach (var page in pages)
        {
            var title = TitleOf(await File.ReadAllTextAsync(wiki.FileOf(page), TestContext.Current.CancellationToken));
            await EditedWiki.OpenAsync(visit, page, title);
            await EditedWiki.Field(visit, "title").FillAsync(title + Edit);
            await EditedWiki.SaveAsync(visit);
        }

        return [.. visit.Problems];
    }

    private static string LineOf(string file) => file.Split('\n').First(line => line.StartsWith(TitleKey, StringComparison.Ordinal));

    private static string TitleOf(string file) => LineOf(file)[TitleKey.Length..].Trim('"');

    /// <summary>What the real command line finds wrong with the wiki as it is now.</summary>
    private static async Task<string> ErrorsAsync(EditedWiki wiki)
    {
        var start = TestedProgram.With("check");
        start.WorkingDirectory = wiki.Folder;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;
        return process.ExitCode == 0 ? "" : await errors;
    }
}
