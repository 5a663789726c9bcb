using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;

namespace AlitaWiki.BrowserTests.Editing;

/// <summary>A copy of a wiki in the real preview, with tabs in which its pages are edited.</summary>
internal sealed class EditedWiki : IAsyncDisposable
{
    private readonly Surroundings _surroundings;
    private PreviewProcess? _preview;

    private EditedWiki(Surroundings surroundings, string folder)
    {
        _surroundings = surroundings;
        Folder = folder;
    }

    /// <summary>Holds <c>input</c>.</summary>
    public string Folder { get; }

    public string Address => _preview!.Address;

    /// <summary>Skips the test where there is no browser or no npm.</summary>
    public static async Task<EditedWiki> StartAsync(Surroundings surroundings, string input)
    {
        surroundings.RequireBrowser();
        var folder = Directory.CreateTempSubdirectory("alitawiki-editing-").FullName;
        foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "input", Path.GetRelativePath(input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // Readers can propose changes only to a repository on GitHub.
        var site = Path.Combine(folder, "input", "site.yml");
        await File.WriteAllTextAsync(site, (await File.ReadAllTextAsync(site)).Replace("https://code.example/", "https://github.com/", StringComparison.Ordinal));

        var wiki = new EditedWiki(surroundings, folder) { _preview = await PreviewProcess.StartAsync(folder) };
        using var page = await wiki._preview.GetAsync("/admin");
        using var config = await wiki._preview.GetAsync("/admin/config.json");
        if (!page.IsSuccessStatusCode || !config.IsSuccessStatusCode)
        {
            await wiki.DisposeAsync();
            Npm.Require(false, "its editor");
        }

        return wiki;
    }

    public string FileOf(string page) => Path.Combine(Folder, "input", page + ".md");

    /// <summary>A tab of someone who has come to edit.</summary>
    public async Task<Visit> EnterAsync()
    {
        var visit = await _surroundings.FirstVisitAtAsync(Address);
        await SignInAsync(visit);
        return visit;
    }

    public static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/admin");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Login" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Collections" })).ToBeVisibleAsync();
    }

    /// <summary>A field of the page that is being edited, or of the claim that was added last.</summary>
    public static ILocator Field(Visit visit, string key) => visit.Page.Locator($"[id^={key}-field-]").First;

    /// <summary>Opens a page to edit it.</summary>
    /// <param name="title">The title that it has.</param>
    public static async Task OpenAsync(Visit visit, string page, string title)
    {
        var folder = page.Contains('/', StringComparison.Ordinal) ? "in-" + page[..page.LastIndexOf('/')].Replace('/', '-') : "top";
        var place = $"#/collections/{folder}";
        await visit.Page.EvaluateAsync("place => { location.hash = place; }", place);
        await visit.Page.Locator($"a[href='{place}/entries/{page[(page.LastIndexOf('/') + 1)..]}']").ClickAsync();
        await Assertions.Expect(Field(visit, "title")).ToHaveValueAsync(title);
    }

    public static async Task SaveAsync(Visit visit)
    {
        await Assertions.Expect(visit.Page.GetByText("Unsaved changes")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await visit.Page.GetByText("Publish now").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Changes saved")).ToBeVisibleAsync();
    }

    /// <summary>Waits until the preview has a page.</summary>
    public async Task ShowsAsync(string route)
    {
        using var end = new CancellationTokenSource(Surroundings.Patience);
        while (true)
        {
            using var answer = await _preview!.GetAsync(route);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, end.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _preview!.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
