using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>Narrowing the questions down.</summary>
public sealed class FilterTests(Surroundings surroundings)
{
    private const string Shown = ".faceted:not([hidden]) [data-question]";

    [Fact]
    public async Task AChoiceLeavesWhatFitsAndStandsInTheAddress()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(360));
        await visit.OpenAsync("/disagreements");
        var all = await visit.Page.Locator(Shown).CountAsync();

        await visit.Page.GetByLabel("Status").SelectOptionAsync("disputed");

        var left = visit.Page.Locator(Shown);
        Assert.InRange(await left.CountAsync(), 1, all - 1);
        Assert.All(await left.EvaluateAllAsync<string[]>("all => all.map(entry => entry.dataset.status)"), status => Assert.Equal("disputed", status));
        Assert.Equal("/disagreements?status=disputed", visit.Place);
        await Assertions.Expect(visit.Page.Locator(".filters-result")).ToHaveTextAsync($"{await left.CountAsync()} of {all} questions");
        Assert.Equal(1, await visit.Page.Locator(".status-group:visible").CountAsync());
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task TheAddressBringsTheChoiceBack()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/disagreements?source=/sources/ballad&strength=expected&type=nothing-there");

        Assert.Equal("/sources/ballad", await visit.Page.GetByLabel("Source").InputValueAsync());
        Assert.Equal("expected", await visit.Page.GetByLabel("Strength").InputValueAsync());
        var left = await visit.Page.Locator(".faceted:not([hidden])").EvaluateAllAsync<string[]>("all => all.map(entry => entry.dataset.facetSource)");
        Assert.NotEmpty(left);
        Assert.All(left, sources => Assert.Contains("/sources/ballad", sources.Split(' ')));
    }

    [Fact]
    public async Task ShowAllTakesTheChoiceBack()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/disagreements?status=revised");
        var button = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" });
        Assert.NotEqual(0, await visit.Page.Locator(".faceted[hidden]").CountAsync());

        await button.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".faceted[hidden]")).ToHaveCountAsync(0);
        Assert.Equal("/disagreements", visit.Place);
        await Assertions.Expect(button).ToBeDisabledAsync();
    }

    [Fact]
    public async Task WithoutAScriptAllIsShownByStatus()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(360, Scripts: false));
        await visit.OpenAsync("/disagreements?status=disputed");

        await Assertions.Expect(visit.Page.Locator("form[data-filters]")).ToBeHiddenAsync();
        Assert.True(await visit.Page.Locator(".status-group:visible").CountAsync() > 1);
        await visit.Page.Locator(".status-index a").Last.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".status-group h2:target")).ToBeInViewportAsync();
    }
}
