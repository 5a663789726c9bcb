using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class WithoutScriptTests(Surroundings surroundings)
{
    private static readonly Screen Phone = new(360, Scripts: false);

    [Theory]
    [InlineData(".contents-fold")]
    [InlineData(".callout-callout > details")]
    [InlineData(".callout-quiet > details")]
    [InlineData(".callout-history > details")]
    [InlineData(".spoiler")]
    public async Task WhatFoldsOpensAndCloses(string selector)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, Phone);
        await visit.OpenAsync("/places/lighthouse");
        var details = visit.Page.Locator(selector).First;
        var summary = details.Locator("> summary");
        var content = details.Locator("> :not(summary)");
        Assert.False(await content.IsVisibleAsync());

        await summary.ClickAsync();
        Assert.True(await content.IsVisibleAsync());

        await summary.ClickAsync();
        Assert.False(await content.IsVisibleAsync());
    }

    [Fact]
    public async Task TheWikiIsReadByItsLinks()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, Phone);
        await visit.OpenAsync("/");

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Site" }).GetByText("Places").ClickAsync();
        await visit.Page.WaitForURLAsync("**/places");
        await visit.Page.GetByRole(AriaRole.Main).GetByText("The Lighthouse", new() { Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/places/lighthouse");

        Assert.Equal("The Lighthouse", await visit.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task NoButtonIsShownThatWouldDoNothing()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, Phone);
        await visit.OpenAsync("/");

        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Button).CountAsync());
    }
}
