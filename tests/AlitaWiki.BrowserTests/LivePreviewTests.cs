using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>A page in the browser while its source is being written.</summary>
public sealed class LivePreviewTests(Surroundings surroundings) : IAsyncLifetime
{
    private const string Front = "---\ntitle: The Pier\n---\n";

    private const string ReachPlace = """
        place => new Promise(reached => {
          const look = () => Math.abs(scrollY - place) < 3 ? reached() : requestAnimationFrame(look);
          look();
        })
        """;

    private static readonly string Long = string.Concat(Enumerable.Range(1, 80).Select(i => $"Plank {i} of the pier.\n\n"));

    private readonly string _folder = Directory.CreateTempSubdirectory("alitawiki-preview-").FullName;
    private PreviewProcess? _preview;

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("site.yml", "title: Tidewatch\n");
        await WriteAsync("properties.yml", "");
        await WriteAsync("places/pier.md", Front + Long);
        await WriteAsync("places/other.md", "---\ntitle: Elsewhere\n---\nQuiet.\n");
        _preview = await PreviewProcess.StartAsync(_folder);
    }

    public async ValueTask DisposeAsync()
    {
        await _preview!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_edit_shows_by_itself_and_the_page_keeps_its_place()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/pier");
        await visit.Page.EvaluateAsync("scrollTo({ top: 1200, behavior: 'instant' })");
        var place = await visit.Page.EvaluateAsync<double>("scrollY");

        await WriteAsync("places/pier.md", Front + Long + "A new end.\n");
        await Assertions.Expect(visit.Page.GetByText("A new end.")).ToHaveCountAsync(1);

        Assert.True(place > 500);
        await visit.Page.EvaluateAsync(ReachPlace, place).WaitAsync(Surroundings.Patience, TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join("\n", visit.Problems));
    }

    [Fact]
    public async Task A_page_that_did_not_change_is_left_alone()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/other");
        await visit.Page.EvaluateAsync("""
            () => new Promise(connected => {
              window.untouched = true;
              let heard = 0;
              new EventSource("/.preview/events").onmessage = () => { document.documentElement.dataset.heard = ++heard; connected(); };
            })
            """);

        await WriteAsync("places/pier.md", Front + Long + "A new end.\n");
        await HearMoreAsync(visit, than: 1);
        var heard = await visit.Page.EvaluateAsync<int>("Number(document.documentElement.dataset.heard)");
        // By the second change the page has long made up its mind about the first.
        await WriteAsync("places/pier.md", Front + Long + "Another end.\n");
        await HearMoreAsync(visit, heard);

        Assert.True(await visit.Page.EvaluateAsync<bool>("window.untouched"));
    }

    [Fact]
    public async Task An_error_shows_over_the_last_good_page_and_goes_away_when_it_is_mended()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/pier");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);

        await WriteAsync("places/pier.md", "---\ntitle: The Pier\ntagz: [sea]\n---\nBroken.\n");
        await Assertions.Expect(dialog).ToBeVisibleAsync();

        await Assertions.Expect(dialog).ToContainTextAsync("input/places/pier.md:3:1");
        await Assertions.Expect(dialog.Locator("mark")).ToContainTextAsync("tagz: [sea]");
        await Assertions.Expect(visit.Page.GetByText("Plank 1 of the pier.")).ToHaveCountAsync(1);
        Assert.Equal("", string.Join("\n", visit.Problems));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));

        await WriteAsync("places/pier.md", Front + Long + "Mended.\n");
        await Assertions.Expect(visit.Page.GetByText("Mended.")).ToHaveCountAsync(1);
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_error_can_be_put_away_with_the_keyboard()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await WriteAsync("places/pier.md", "---\ntitle: The Pier\ntagz: [sea]\n---\n");
        await visit.OpenAsync("/places/pier");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToBeVisibleAsync();

        await Assertions.Expect(dialog.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_long_line_is_shown_where_the_fault_is_and_the_close_button_stays_in_sight()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/pier");
        var broken = string.Concat(Enumerable.Range(1, 12).Select(i => $"wrong-{i}: x\n"));
        await WriteAsync("places/pier.md", $"---\ntitle: The Pier\naliases: [{string.Join(", ", Enumerable.Range(1, 200).Select(i => $"Pier number {i}"))}, [x]]\n{broken}---\n");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToBeVisibleAsync();

        await Assertions.Expect(dialog.Locator("mark u").First).ToBeInViewportAsync();
        await dialog.Locator("article").Last.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button)).ToBeInViewportAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
    }

    [Fact]
    public async Task Every_tab_shows_an_edit_and_an_error_and_its_end()
    {
        await using var first = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await using var second = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await using var third = await surroundings.FirstVisitAtAsync(_preview!.Address);
        Visit[] tabs = [first, second, third];
        foreach (var tab in tabs)
        {
            await tab.OpenAsync("/places/pier");
        }

        await WriteAsync("places/pier.md", "---\ntitle: The Pier\ntagz: [sea]\n---\n");
        foreach (var tab in tabs)
        {
            await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        }

        await WriteAsync("places/pier.md", Front + Long + "In every tab.\n");
        foreach (var tab in tabs)
        {
            await Assertions.Expect(tab.Page.GetByText("In every tab.")).ToHaveCountAsync(1);
            await Assertions.Expect(tab.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task A_page_finds_the_preview_again_after_it_was_started_anew()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/pier");
        var port = _preview.Port;

        await _preview.DisposeAsync();
        await WriteAsync("places/pier.md", Front + Long + "Written meanwhile.\n");
        _preview = await PreviewProcess.StartAsync(_folder, port);
        Assert.Equal(port, _preview.Port);
        await Assertions.Expect(visit.Page.GetByText("Written meanwhile.")).ToHaveCountAsync(1);

        await WriteAsync("places/pier.md", Front + Long + "And after.\n");
        await Assertions.Expect(visit.Page.GetByText("And after.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_was_unfolded_and_the_place_below_a_heading_stay_so()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await WriteAsync("places/pier.md", Front + Long + "## The end\n\n::: spoiler The last plank\nIt floats.\n:::\n");
        await visit.OpenAsync("/places/pier");
        await Assertions.Expect(visit.Page.Locator("details", new() { HasText = "It floats." })).ToHaveCountAsync(1);
        await visit.OpenAsync("/places/pier#the-end");
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = details.textContent.includes('It floats.'))");
        await visit.Page.EvaluateAsync("scrollTo({ top: 700, behavior: 'instant' })");

        await WriteAsync("places/pier.md", Front + Long + "## The end\n\n::: spoiler The first plank\nIt sinks.\n:::\n\n::: spoiler The last plank\nIt floats.\n:::\n\nA new end.\n");
        await Assertions.Expect(visit.Page.GetByText("A new end.")).ToHaveCountAsync(1);

        await Assertions.Expect(visit.Page.Locator("details", new() { HasText = "It floats." })).ToHaveAttributeAsync("open", "");
        await Assertions.Expect(visit.Page.Locator("details", new() { HasText = "It sinks." })).Not.ToHaveAttributeAsync("open", "");
        await visit.Page.EvaluateAsync(ReachPlace, 700).WaitAsync(Surroundings.Patience, TestContext.Current.CancellationToken);
        Assert.EndsWith("#the-end", visit.Place, StringComparison.Ordinal);
    }

    /// <summary>Waits for a further event; a busy machine may make two builds of one edit.</summary>
    private static async Task HearMoreAsync(Visit visit, int than) =>
        await visit.Page.WaitForFunctionAsync("than => document.documentElement.dataset.heard > than", than);

    private async Task WriteAsync(string path, string text)
    {
        var file = Path.Combine(_folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
    }
}
