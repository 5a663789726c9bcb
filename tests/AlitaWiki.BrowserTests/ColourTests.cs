using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class ColourTests(Surroundings surroundings)
{
    /// <summary>The pairs of tokens whose contrast (WCAG 2) is too small with an accent.</summary>
    private const string Unreadable = """
        accent => {
          const root = document.documentElement;
          root.style.setProperty("--accent-light", accent);
          root.style.setProperty("--accent-dark", accent);
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const probe = document.body.appendChild(document.createElement("i"));
          const luminance = token => {
            probe.style.color = `var(--${token})`;
            canvas.fillStyle = getComputedStyle(probe).color;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data]
              .map(part => part / 255)
              .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (a, b) => {
            const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
            return (light + 0.05) / (dark + 0.05);
          };
          const grounds = ["paper", "raised", "sunk", "accent-soft"];
          const texts = ["ink", "ink-soft", "link", "missing"];
          const pairs = [
            ...grounds.flatMap(ground => texts.map(text => [text, ground, 4.5])),
            ["on-band", "band", 4.5], ["rule-strong", "paper", 3], ["rule-strong", "raised", 3],
          ];
          return pairs
            .map(([text, ground, least]) => [text, ground, least, contrast(text, ground)])
            .filter(([, , least, found]) => found < least)
            .map(([text, ground, least, found]) => `${text} on ${ground}: ${found.toFixed(2)}, not ${least}`);
        }
        """;

    [Theory]
    [InlineData("#97401a")]
    [InlineData("#7cc0dc")]
    [InlineData("#ffff00")]
    [InlineData("#0000ff")]
    [InlineData("#ff0000")]
    [InlineData("#00ff66")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    public async Task WhateverAccentASiteTakesItsTextCanBeRead(string accent)
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything);
        await visit.OpenAsync("/");
        var findings = new Findings();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            findings.Add($"{accent}, {scheme}", await visit.Page.EvaluateAsync<string[]>(Unreadable, accent));
        }

        findings.AssertNone();
    }
}
