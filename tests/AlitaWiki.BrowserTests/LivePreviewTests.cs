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
        await Assertions.Expect(visit.Page.GetByText("A new end.")).ToHaveCountAsync(1, Patience);

        Assert.True(place > 500);
        await visit.Page.EvaluateAsync(ReachPlace, place).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
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
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-heard", "2", new() { Timeout = 30_000 });
        // By the second change the page has long made up its mind about the first.
        await WriteAsync("places/pier.md", Front + Long + "Another end.\n");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-heard", "3", new() { Timeout = 30_000 });

        Assert.True(await visit.Page.EvaluateAsync<bool>("window.untouched"));
    }

    [Fact]
    public async Task An_error_shows_over_the_last_good_page_and_goes_away_when_it_is_mended()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await visit.OpenAsync("/places/pier");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);

        await WriteAsync("places/pier.md", "---\ntitle: The Pier\ntagz: [sea]\n---\nBroken.\n");
        await Assertions.Expect(dialog).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await Assertions.Expect(dialog).ToContainTextAsync("input/places/pier.md:3:1");
        await Assertions.Expect(dialog.Locator("mark")).ToContainTextAsync("tagz: [sea]");
        await Assertions.Expect(visit.Page.GetByText("Plank 1 of the pier.")).ToHaveCountAsync(1);
        Assert.Equal("", string.Join("\n", visit.Problems));
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));

        await WriteAsync("places/pier.md", Front + Long + "Mended.\n");
        await Assertions.Expect(visit.Page.GetByText("Mended.")).ToHaveCountAsync(1, Patience);
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_error_can_be_put_away_with_the_keyboard()
    {
        await using var visit = await surroundings.FirstVisitAtAsync(_preview!.Address);
        await WriteAsync("places/pier.md", "---\ntitle: The Pier\ntagz: [sea]\n---\n");
        await visit.OpenAsync("/places/pier");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog).ToBeVisibleAsync(new() { Timeout = 30_000 });

        await Assertions.Expect(dialog.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    private static LocatorAssertionsToHaveCountOptions Patience => new() { Timeout = 30_000 };

    private async Task WriteAsync(string path, string text)
    {
        var file = Path.Combine(_folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
    }
}
