using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>Search as a reader uses it, over a page and on its own.</summary>
public sealed class SearchTests(Surroundings surroundings)
{
    [Fact]
    public async Task AnotherNameOfAPageTypedAfterTheKeyLandsOnThePage()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");

        await visit.Page.Keyboard.PressAsync("/");
        await TypeAsync(visit, "lighthouse");
        await Assertions.Expect(Titles(visit).First).ToHaveTextAsync("The Lighthouse");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/places/lighthouse");
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task EscapeClosesItAndReturnsTheFocus()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        var link = visit.Page.GetByRole(AriaRole.Main).GetByText("Mara Voss").First;
        await link.FocusAsync();

        await visit.Page.Keyboard.PressAsync("/");
        await TypeAsync(visit, "a/b");
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("a/b");
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(visit.Page.Locator(".search-dialog")).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task TheArrowKeysWalkThroughTheResultsAndEnterOpensOne()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/");
        await visit.Page.Locator(".search-link").ClickAsync();
        await Field(visit).FillAsync("keeper");
        await Assertions.Expect(Titles(visit).Nth(1)).ToBeVisibleAsync();
        var stops = visit.Page.Locator(".search-list [data-result]");

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(stops.First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(stops.Nth(1)).ToBeFocusedAsync();
        var address = await stops.Nth(1).GetAttributeAsync("href");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**" + address);
        Assert.DoesNotContain(".html", visit.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFilterLeavesTheResultsOfItsKindAndCountsThem()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/search?q=lamp");
        var status = visit.Page.Locator("fieldset[data-filter=status]");
        var disputed = status.Locator("label").First;
        await Assertions.Expect(disputed).ToContainTextAsync("Sources disagree");
        var all = await Titles(visit).CountAsync();
        var number = await disputed.Locator(".count").InnerTextAsync();

        await disputed.Locator("input").CheckAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(number == "1" ? "1 result" : $"{number} results");
        Assert.True(await Titles(visit).CountAsync() < all);
        Assert.Equal(await Titles(visit).CountAsync(), await visit.Page.Locator(".search-disputed").CountAsync());
        Assert.Equal("/search?q=lamp&status=Sources+disagree", visit.Place);
        await Assertions.Expect(disputed.Locator("input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AnAddressWithAQuestionIsAnsweredAndFollowsTheField()
    {
        await using var visit = await VisitAsync(new Screen(360));
        await visit.OpenAsync("/search?q=orla");
        await Assertions.Expect(Titles(visit).First).ToHaveTextAsync("Orla Penn");

        await Field(visit).FillAsync("forty metres to the gallery");
        await Assertions.Expect(Titles(visit).First).ToHaveTextAsync("The Lighthouse");
        Assert.Equal("/search?q=forty+metres+to+the+gallery", visit.Place);
        await visit.Page.Locator(".search-places a", new() { HasText = "Height" }).First.ClickAsync();

        Assert.Contains("#question-height", visit.Place, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task TheKeyCanBeSwitchedOff()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        RequireSearch();
        await visit.OpenAsync("/");
        await visit.Page.Locator(".search-link").ClickAsync();
        await visit.Page.Locator(".search-key input").UncheckAsync();
        await visit.OpenAsync("/people");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.WaitForTimeoutAsync(200);

        Assert.Equal(0, await visit.Page.Locator(".search-dialog").CountAsync());
    }

    [Fact]
    public async Task AnIndexThatCannotBeLoadedIsToldInASentence()
    {
        await using var visit = await VisitAsync();
        await visit.Page.RouteAsync("**/names.json", route => route.AbortAsync());
        await visit.OpenAsync("/search?q=lamp");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Search could not be loaded.");
        await visit.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link).ClickAsync();

        await visit.Page.WaitForURLAsync("**/all-pages");
    }

    [Theory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    public async Task TheOpenDialogIsAccessibleAndFits(int width, bool dark)
    {
        await using var visit = await VisitAsync(new Screen(width, dark));
        await visit.OpenAsync("/people");
        await visit.Page.Locator(".search-link").ClickAsync();
        await TypeAsync(visit, "the");
        await Assertions.Expect(Titles(visit).First).ToBeVisibleAsync();
        await visit.Page.EvaluateAsync("document.querySelector('.search-filters').open = true");

        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        var dialog = visit.Page.Locator(".search-dialog");
        Assert.True(await dialog.EvaluateAsync<bool>("d => d.scrollWidth <= d.clientWidth && [...d.querySelectorAll('*')].every(e => e.getBoundingClientRect().right <= innerWidth)"));
    }

    [Fact]
    public async Task WithoutScriptTheLinkLeadsToAPageThatOffersAllPages()
    {
        await using var visit = await VisitAsync(new Screen(360, Scripts: false));
        await visit.OpenAsync("/people");

        await visit.Page.Locator(".search-link").ClickAsync();
        await visit.Page.WaitForURLAsync("**/search");
        await Assertions.Expect(visit.Page.Locator(".search-without")).ToHaveTextAsync("Search needs JavaScript, which is switched off here.");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "All pages, A to Z" }).ClickAsync();

        await visit.Page.WaitForURLAsync("**/all-pages");
    }

    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Searchbox);

    private static ILocator Titles(Visit visit) => visit.Page.Locator(".search-title a");

    private static async Task TypeAsync(Visit visit, string words)
    {
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync(words);
    }

    private async Task<Visit> VisitAsync(Screen? screen = null)
    {
        var visit = await surroundings.VisitAsync(Wikis.Everything, screen);
        RequireSearch();
        return visit;
    }

    private void RequireSearch() =>
        Npm.Require(Directory.Exists(Path.Combine(surroundings.Wiki(Wikis.Everything).Folder, "pagefind")));
}
