using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>What a reader types and enters while the parts of search are still on their way.</summary>
public sealed class LateSearchTests(Surroundings surroundings)
{
    private const string Answers = "**/search-answers.js";
    private const string Loading = "Loading search…";

    /// <summary>What answers, and what it answers from.</summary>
    public static TheoryData<string> Parts => [Answers, "**/search-index.js", "**/pagefind.js", "**/names.json", "**/names/*.json", "**/*.pf_index"];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_name_typed_right_after_the_key_and_entered_opens_its_page_as_soon_as_search_is_there(string part)
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        var late = await LateAnswers.HoldAsync(visit.Page, part);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("lighthouse");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Status(visit)).ToHaveTextAsync(Loading);
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("lighthouse");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
        late.Let();

        await visit.Page.WaitForURLAsync("**/places/lighthouse");
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData(Answers)]
    [InlineData("**/names.json")]
    public async Task On_the_search_page_too_nothing_that_is_typed_or_entered_is_lost(string part)
    {
        await using var visit = await VisitAsync();
        var late = await LateAnswers.HoldAsync(visit.Page, part);
        await visit.OpenAsync("/search?q=orla");
        await Assertions.Expect(Status(visit)).ToHaveTextAsync(Loading);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("lighthouse");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("lighthouse");
        late.Let();

        await visit.Page.WaitForURLAsync("**/places/lighthouse");
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Enter_is_forgotten_by_who_types_on_and_the_field_keeps_the_focus()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        var late = await LateAnswers.HoldAsync(visit.Page, Answers);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("lighthouse");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync(" lamp");
        late.Let();

        await Assertions.Expect(Titles(visit).First).ToBeVisibleAsync();
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("lighthouse lamp");
        Assert.Equal("/people", visit.Place);
    }

    [Fact]
    public async Task Enter_is_forgotten_by_who_closes_search()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        var late = await LateAnswers.HoldAsync(visit.Page, Answers);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("lighthouse");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Escape");
        late.Let();
        await Assertions.Expect(Titles(visit).First).ToBeAttachedAsync();

        Assert.Equal("/people", visit.Place);
        await Assertions.Expect(visit.Page.Locator(".search-dialog")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Of_several_results_Enter_goes_to_the_first_unless_the_reader_went_elsewhere()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        var late = await LateAnswers.HoldAsync(visit.Page, Answers);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("keeper");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        late.Let();
        await Assertions.Expect(Titles(visit).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".search-close")).ToBeFocusedAsync();
        await Field(visit).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Titles(visit).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Search_that_cannot_be_loaded_is_told_and_is_loaded_by_the_next_try()
    {
        await using var visit = await VisitAsync();
        await visit.OpenAsync("/people");
        await visit.Page.RouteAsync(Answers, route => route.AbortAsync());

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("lighthous");
        await Assertions.Expect(Status(visit)).ToContainTextAsync("Search could not be loaded.");
        await visit.Page.UnrouteAsync(Answers);
        await visit.Page.Keyboard.TypeAsync("e");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/places/lighthouse");
    }

    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Searchbox);

    private static ILocator Status(Visit visit) => visit.Page.Locator(".search-count");

    private static ILocator Titles(Visit visit) => visit.Page.Locator(".search-title a");

    /// <summary>A visit of somebody who has no part of search from before.</summary>
    private async Task<Visit> VisitAsync()
    {
        var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        Npm.Require(Directory.Exists(Path.Combine(surroundings.Wiki(Wikis.Everything).Folder, "pagefind")));
        return visit;
    }
}
