using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class AccessibilityTests(Surroundings surroundings)
{
    private static readonly Screen[] Screens = [new(320), new(320, Dark: true), new(1440), new(1440, Dark: true)];

    [Theory]
    [MemberData(nameof(Wikis.Kinds), MemberType = typeof(Wikis))]
    public async Task EveryKindOfPageIsAccessibleOnEveryScreen(string route)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync(route);
        var findings = new Findings();
        foreach (var screen in Screens)
        {
            await visit.Page.SetViewportSizeAsync(screen.Width, screen.Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light });
            findings.Add($"{screen}", await Axe.ViolationsAsync(visit.Page));
        }

        // The tabs of these tests ask for less motion; once a reader does not, and once one asks for more contrast.
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        findings.Add("with motion", await Axe.ViolationsAsync(visit.Page));
        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce, Contrast = Contrast.More });
        findings.Add("with more contrast", await Axe.ViolationsAsync(visit.Page));
        findings.AssertNone();
    }

    [Fact]
    public async Task WhoAsksForLessMotionGetsNone()
    {
        const string Moving = """
            () => [document.documentElement, ...document.body.querySelectorAll("*")]
              .filter(e => getComputedStyle(e).scrollBehavior === "smooth" || parseFloat(getComputedStyle(e).transitionDuration) > 0 || getComputedStyle(e).animationName !== "none")
              .map(e => e.outerHTML.slice(0, 120))
            """;
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/places/lighthouse");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moving));

        await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });

        Assert.NotEmpty(await visit.Page.EvaluateAsync<string[]>(Moving));
    }

    [Theory]
    [InlineData("/places/lighthouse")]
    [InlineData("/places/harbour")]
    public async Task WhatFoldsIsAccessibleWhenOpened(string route)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(360));
        await visit.OpenAsync(route);
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.Empty(await Axe.ViolationsAsync(visit.Page));
    }
}
