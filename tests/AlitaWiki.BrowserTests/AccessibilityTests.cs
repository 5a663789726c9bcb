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

        findings.AssertNone();
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
