using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class FirstScreenTests(Surroundings surroundings)
{
    /// <summary>What has moved since the page began, as the browser counts it.</summary>
    private const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value)).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 300);
        })
        """;

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task APhonesFirstScreenShowsTheLead(int width)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(width));
        var findings = new Findings();
        foreach (var route in new[] { "/places/lighthouse", "/people/mara-voss", "/" })
        {
            await visit.OpenAsync(route);
            var lead = (await visit.Page.Locator(".prose > p").First.BoundingBoxAsync())!;
            var header = (await visit.Page.Locator(".site-header").BoundingBoxAsync())!;

            findings.Add(route, lead.Y + 48 < visit.Page.ViewportSize!.Height ? [] : [$"the lead begins at {lead.Y}"]);
            findings.Add(route, header.Height <= 96 ? [] : [$"the header is {header.Height} high"]);
        }

        findings.AssertNone();
    }

    [Theory]
    [MemberData(nameof(Wikis.Kinds), MemberType = typeof(Wikis))]
    public async Task NothingMovesWhileAPageLoads(string route)
    {
        foreach (var width in new[] { 360, 1440 })
        {
            await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(width));
            await visit.OpenAsync(route);

            Assert.Equal(0, await visit.Page.EvaluateAsync<double>(Shift), 0.001);
        }
    }

    [Fact]
    public async Task OnAPhoneTheLinkOfThePresentSectionIsInSight()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(320));
        await visit.OpenAsync("/sources/harbour-news");

        var link = visit.Page.Locator(".site-nav [aria-current=true]");

        Assert.Equal("Sources", await link.InnerTextAsync());
        await Microsoft.Playwright.Assertions.Expect(link).ToBeInViewportAsync();
    }
}
