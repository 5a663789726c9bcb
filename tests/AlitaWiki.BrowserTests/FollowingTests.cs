using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>From a statement to its evidence and back.</summary>
public sealed class FollowingTests(Surroundings surroundings)
{
    [Theory]
    [InlineData("/places/lighthouse")]
    [InlineData("/places/harbour")]
    public async Task TheLineOnDisagreementsLeadsToAnOpenCallout(string route)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(360));
        await visit.OpenAsync(route);

        await visit.Page.Locator(".dispute-line a").ClickAsync();

        var callout = visit.Page.Locator(".callout:target");
        Assert.Equal("disputed", await callout.GetAttributeAsync("data-status"));
        Assert.True(await callout.Locator(".positions").IsVisibleAsync());
        await Assertions.Expect(callout).ToBeInViewportAsync();
    }

    [Fact]
    public async Task AMarkInTheInfoboxLeadsToItsCallout()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        foreach (var mark in await visit.Page.Locator(".infobox .fact-status").AllAsync())
        {
            await mark.ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".callout:target")).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task ASourceIsOpenedFromACalloutAndLeftAgain()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/harbour");

        await visit.Page.Locator(".callout .evidence a[href^='/sources/']").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/sources/*");
        Assert.True(await visit.Page.Locator(".source-claims").IsVisibleAsync());
        await visit.Page.Locator(".source-claim-about a").First.ClickAsync();

        await visit.Page.WaitForURLAsync("**/places/*#*");
        await Assertions.Expect(visit.Page.Locator(".callout:target")).ToBeInViewportAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        Assert.Equal("/places/harbour", visit.Place);
    }

    [Fact]
    public async Task AReferenceLeadsBackToTheMarkThatLedThere()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        var mark = visit.Page.Locator(".prose sup.cite a").First;
        var anchor = await mark.GetAttributeAsync("id");

        await mark.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".references li:target")).ToBeInViewportAsync();
        await visit.Page.Locator($".references li:target a[href='#{anchor}']").ClickAsync();

        Assert.Equal($"/places/lighthouse#{anchor}", visit.Place);
        await Assertions.Expect(mark).ToBeInViewportAsync();
    }
}
