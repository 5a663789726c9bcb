using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class PrintTests(Surroundings surroundings)
{
    private const string Hidden = """
        selector => [...document.querySelectorAll(selector)]
          .filter(e => !e.checkVisibility({ contentVisibilityAuto: true }) || e.getBoundingClientRect().height === 0)
          .map(e => e.outerHTML.slice(0, 160))
        """;

    [Fact]
    public async Task FoldedCalloutsPrintWithAllTheirEvidence()
    {
        await using var visit = await PaperAsync();

        Assert.True(await visit.Page.Locator(".callout > details:not([open])").CountAsync() > 2);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Hidden, ".callout .callout-body, .callout .position, .callout .evidence, .asides .evidence"));
    }

    [Fact]
    public async Task ASpoilerThatTheReaderDidNotOpenIsNotPrinted()
    {
        await using var visit = await PaperAsync();

        Assert.False(await visit.Page.Locator(".spoiler-body").IsVisibleAsync());
        await visit.Page.EvaluateAsync("document.querySelector('.spoiler').open = true");
        Assert.True(await visit.Page.Locator(".spoiler-body").IsVisibleAsync());
    }

    [Fact]
    public async Task WhatOnlyAScreenCanDoIsNotPrinted()
    {
        await using var visit = await PaperAsync();

        foreach (var selector in new[] { ".spoiler-choices", ".skip-link", ".site-nav", ".site-tools", ".breadcrumbs", ".contents-fold", ".contents-aside", ".page-actions" })
        {
            await Assertions.Expect(visit.Page.Locator(selector)).ToBeHiddenAsync();
        }
    }

    [Fact]
    public async Task APrintedPageTellsWhereItAndItsReferencesAreFound()
    {
        await using var visit = await PaperAsync();

        await Assertions.Expect(visit.Page.Locator(".print-address")).ToHaveTextAsync("https://tidewatch.example/places/lighthouse");
        Assert.Contains("/sources/", await AfterAsync(".reference-title"), StringComparison.Ordinal);
        Assert.Contains("https://elsewhere.example/", await AfterAsync(".prose a[href='https://elsewhere.example/']"), StringComparison.Ordinal);

        Task<string> AfterAsync(string selector) =>
            visit.Page.Locator(selector).First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
    }

    [Fact]
    public async Task InkIsDarkOnWhiteInADarkThemeToo()
    {
        await using var visit = await PaperAsync(dark: true);

        var colours = await visit.Page.EvaluateAsync<string[]>(
            "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('.prose p')).color]");

        Assert.Equal(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], colours);
        Assert.DoesNotContain(await Axe.ViolationsAsync(visit.Page), violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    /// <summary>A page as it goes to paper, whose text is about 720 pixels wide.</summary>
    private async Task<Visit> PaperAsync(bool dark = false)
    {
        var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(720, dark));
        await visit.OpenAsync("/places/lighthouse");
        if (dark)
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Switch to light" }).ClickAsync();
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Switch to dark" }).ClickAsync();
        }

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }
}
