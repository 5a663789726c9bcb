using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class FirstScreenTests(Surroundings surroundings)
{
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

    [Fact]
    public async Task OnAPhoneTheLinkOfThePresentSectionIsInSight()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(320));
        await visit.OpenAsync("/sources/harbour-news");

        var link = visit.Page.Locator(".site-nav [aria-current=true]");

        Assert.Equal("Sources", await link.InnerTextAsync());
        await Assertions.Expect(link).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task TheHeaderBeginsWithTheSitesNameAndEndsWithItsTools(int width)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(width));
        await visit.OpenAsync("/places/lighthouse");

        var name = (await visit.Page.Locator(".site-name").BoundingBoxAsync())!;
        var search = (await visit.Page.Locator(".search-link").BoundingBoxAsync())!;
        var tools = (await visit.Page.Locator(".site-tools").BoundingBoxAsync())!;

        Assert.True(name.X + name.Width <= search.X, $"the name ends at {name.X + name.Width}, search begins at {search.X}");
        Assert.True(search.X + search.Width <= tools.X, $"search ends at {search.X + search.Width}, the tools begin at {tools.X}");
    }
}
