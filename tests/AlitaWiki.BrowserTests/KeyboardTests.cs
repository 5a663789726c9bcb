using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class KeyboardTests(Surroundings surroundings)
{
    /// <summary>Marks every stop in the order of the page, and counts them.</summary>
    private const string NumberStops = """
        () => [...document.querySelectorAll("a[href], button:enabled, summary")]
          .filter(stop => stop.checkVisibility({ contentVisibilityAuto: true }))
          .map((stop, i) => stop.dataset.stop = i).length
        """;

    /// <summary>The number of the stop that has the focus, -1 for a scrolling box, -2 outside the page; and what hides the focus.</summary>
    private const string Where = """
        () => {
          const stop = document.activeElement;
          if (stop === document.body || stop === document.documentElement) return { number: -2, hidden: null };
          const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(stop);
          const { left, right, top, bottom } = stop.getBoundingClientRect();
          const hidden =
            outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? "no outline"
            : clipPath !== "none" ? "clipped"
            : right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight ? "off the screen"
            : null;
          return { number: Number(stop.dataset.stop ?? -1), hidden: hidden && `${hidden}: ${stop.outerHTML.slice(0, 160)}` };
        }
        """;

    [Theory]
    [InlineData("/places/lighthouse", 1440)]
    [InlineData("/places/harbour", 360)]
    [InlineData("/all-pages", 1440)]
    [InlineData("/disagreements", 360)]
    public async Task TheTabKeyReachesEveryStopInOrderAndLeavesThePage(string route, int width)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(width));
        await visit.OpenAsync(route);
        var stops = await visit.Page.EvaluateAsync<int>(NumberStops);
        var reached = new List<int>();
        var findings = new Findings();

        // Scrolling boxes are stops of the browser's own; there are fewer of them than links.
        for (var pressed = 0; pressed < 2 * stops && !reached.Contains(-2); pressed++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var place = await visit.Page.EvaluateAsync<Stop>(Where);
            reached.Add(place.Number);
            findings.Add(route, place.Hidden is { } hidden ? [hidden] : []);
        }

        Assert.Equal([.. Enumerable.Range(0, stops), -2], reached.Where(stop => stop != -1));
        findings.AssertNone();
    }

    [Fact]
    public async Task TheFirstStopSkipsToTheContent()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByText("Skip to content")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task AFoldOpensByKeyboard()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        var callout = visit.Page.Locator(".callout > details").First;

        await callout.Locator("> summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.True(await callout.Locator(".callout-body").IsVisibleAsync());
    }

    /// <summary>Where the focus is.</summary>
    private sealed class Stop
    {
        public int Number { get; set; }

        public string? Hidden { get; set; }
    }
}
