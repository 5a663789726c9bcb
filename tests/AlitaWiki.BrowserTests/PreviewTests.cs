using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

/// <summary>What a link leads to, on hover and on focus: WCAG 1.4.13.</summary>
public sealed class PreviewTests(Surroundings surroundings)
{
    /// <summary>Longer than the preview waits before it comes or goes.</summary>
    private const int Patience = 900;

    /// <summary>Where the preview lies on its link, or past the screen's sides.</summary>
    private const string Misplaced = """
        () => {
          const box = document.querySelector(".preview").getBoundingClientRect();
          const link = document.querySelector("[aria-describedby=link-preview]").getBoundingClientRect();
          const apart = box.bottom <= link.top || box.top >= link.bottom || box.right <= link.left || box.left >= link.right;
          const inside = box.left >= 0 && box.right <= document.documentElement.clientWidth;
          return [...(apart ? [] : ["on its link"]), ...(inside ? [] : ["past the screen"])];
        }
        """;

    [Fact]
    public async Task ALinkShowsWhatItLeadsToWhileThePointerIsOnItOrOnThePreview()
    {
        await using var visit = await OpenAsync("/people/mara-voss");
        var preview = Preview(visit);

        await visit.Page.Locator(".prose a.wikilink", new() { HasText = "The Lighthouse" }).HoverAsync();

        await Assertions.Expect(preview).ToContainTextAsync("The Lighthouse");
        await Assertions.Expect(preview).ToContainTextAsync("Place");
        await Assertions.Expect(preview).ToContainTextAsync("whose lamp was first lit");
        await Assertions.Expect(preview).ToContainTextAsync("Sources disagree on");
        await Assertions.Expect(preview.Locator("img")).ToHaveCountAsync(1);
        await preview.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(Patience);
        await Assertions.Expect(preview).ToBeVisibleAsync();
        await visit.Page.Mouse.MoveAsync(1, 1);
        await Assertions.Expect(preview).ToHaveCountAsync(0);
        Assert.Empty(visit.Problems);
    }

    [Theory]
    [InlineData("/people/mara-voss", 1440)]
    [InlineData("/people/orla-penn", 320)]
    [InlineData("/places/lighthouse", 768)]
    public async Task TheKeyboardBringsUpEveryPreviewBesideItsLinkAndMovesNothing(string route, int width)
    {
        await using var visit = await OpenAsync(route, width);
        var findings = new Findings();
        foreach (var link in await visit.Page.Locator(".prose a.wikilink:visible:not(.spoiler *)").AllAsync())
        {
            if (await link.EvaluateAsync<bool>("link => link.pathname === location.pathname"))
            {
                continue;
            }

            // Only a focus that the keyboard moves is shown, and only what is shown has a preview.
            await link.EvaluateAsync("link => link.focus({ focusVisible: true })");
            var height = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
            await Assertions.Expect(link).ToHaveAttributeAsync("aria-describedby", "link-preview");

            findings.Add(await link.InnerTextAsync(), await visit.Page.EvaluateAsync<string[]>(Misplaced));
            Assert.Equal(height, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
            await link.EvaluateAsync("link => link.blur()");
            await Assertions.Expect(Preview(visit)).ToHaveCountAsync(0);
        }

        findings.AssertNone();
    }

    [Fact]
    public async Task EscapePutsAPreviewAwayAndLeavesTheFocusWhereItIs()
    {
        await using var visit = await OpenAsync("/people/mara-voss");
        var link = visit.Page.Locator(".prose a.wikilink").First;
        await link.EvaluateAsync("link => link.focus({ focusVisible: true })");
        await Assertions.Expect(Preview(visit)).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(Preview(visit)).ToHaveCountAsync(0);
        await Assertions.Expect(link).ToBeFocusedAsync();
        await visit.Page.WaitForTimeoutAsync(Patience);
        await Assertions.Expect(Preview(visit)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(".redlink")]
    [InlineData(".prose sup.cite a")]
    [InlineData(".breadcrumbs a")]
    public async Task LinksThatLeadToNoArticleHaveNone(string selector)
    {
        await using var visit = await OpenAsync("/places/lighthouse");

        await visit.Page.Locator(selector).First.HoverAsync();
        await visit.Page.WaitForTimeoutAsync(Patience);

        await Assertions.Expect(Preview(visit)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WhatAPageGivesAwayIsNotInItsPreview()
    {
        await using var visit = await OpenAsync("/people/orla-penn");

        await visit.Page.Locator(".prose a.wikilink", new() { HasText = "The Sunken Bell" }).HoverAsync();

        await Assertions.Expect(Preview(visit)).ToHaveTextAsync("The Sunken BellPlace");
        await Assertions.Expect(Preview(visit).Locator("img")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task APageWithAPreviewIsAccessible()
    {
        await using var visit = await OpenAsync("/people/mara-voss");
        await visit.Page.Locator(".prose a.wikilink").First.HoverAsync();
        await Assertions.Expect(Preview(visit)).ToBeVisibleAsync();

        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
    }

    private static ILocator Preview(Visit visit) => visit.Page.GetByRole(AriaRole.Tooltip);

    private async Task<Visit> OpenAsync(string route, int width = 1440)
    {
        var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(width));
        await visit.OpenAsync(route);
        return visit;
    }
}
