using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class SpoilerTests(Surroundings surroundings)
{
    [Fact]
    public async Task WhatAReaderHasOpenedIsOpenOnEveryPageUntilItIsHiddenAgain()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        var hidden = visit.Page.Locator(".spoiler-body");
        var choices = visit.Page.Locator(".spoiler-choices");
        await Assertions.Expect(hidden).ToBeHiddenAsync();
        await Assertions.Expect(choices).ToBeHiddenAsync();

        await visit.Page.Locator(".spoiler > summary").ClickAsync();
        await Assertions.Expect(choices).ToContainTextAsync("The last chapter");
        await visit.OpenAsync("/people/orla-penn");

        await Assertions.Expect(hidden).ToBeVisibleAsync();
        await choices.GetByRole(AriaRole.Button, new() { Name = "Hide again: The last chapter" }).ClickAsync();
        await Assertions.Expect(hidden).ToBeHiddenAsync();
        await Assertions.Expect(choices).ToBeHiddenAsync();
        await visit.OpenAsync("/places/lighthouse");
        await Assertions.Expect(hidden).ToBeHiddenAsync();
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task ClosingASpoilerForgetsTheChoice()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        var summary = visit.Page.Locator(".spoiler > summary");
        await summary.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".spoiler-choices")).ToBeVisibleAsync();

        await summary.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".spoiler-choices")).ToBeHiddenAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".spoiler-body")).ToBeHiddenAsync();
    }
}
