using AlitaWiki.BrowserTests.Infra;
using Microsoft.Playwright;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class ThemeTests(Surroundings surroundings)
{
    private const string Background = "() => getComputedStyle(document.documentElement).backgroundColor";

    /// <summary>How light the page's ground is, from 0 to 255.</summary>
    private const string Lightness = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d");
          canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
          canvas.fillRect(0, 0, 1, 1);
          return canvas.getImageData(0, 0, 1, 1).data[1];
        }
        """;

    /// <summary>Set by the head's script alone, or not: asked when the body begins.</summary>
    private const string RecordThemeAtBody = """
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          window.themeAtBody = document.documentElement.dataset.theme ?? "none";
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithoutAChoiceTheSystemDecides(bool dark)
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything, new Screen(Dark: dark));
        await visit.OpenAsync("/");

        var lightness = await visit.Page.EvaluateAsync<int>(Lightness);

        Assert.InRange(lightness, dark ? 0 : 235, dark ? 40 : 255);
    }

    [Fact]
    public async Task TheButtonSwitchesTheThemeAndEveryPageRemembersIt()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        await visit.OpenAsync("/");
        var light = await visit.Page.EvaluateAsync<string>(Background);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Switch to dark" }).ClickAsync();

        var dark = await visit.Page.EvaluateAsync<string>(Background);
        Assert.NotEqual(light, dark);
        await visit.OpenAsync("/places/lighthouse");
        Assert.Equal(dark, await visit.Page.EvaluateAsync<string>(Background));
        await visit.Page.ReloadAsync();
        Assert.Equal(dark, await visit.Page.EvaluateAsync<string>(Background));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Switch to light" }).ClickAsync();

        Assert.Equal(light, await visit.Page.EvaluateAsync<string>(Background));
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task ARememberedThemeIsSetBeforeAnythingIsDrawn()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        await visit.Page.AddInitScriptAsync(RecordThemeAtBody);
        await visit.OpenAsync("/");
        Assert.Equal("none", await visit.Page.EvaluateAsync<string>("window.themeAtBody"));

        await visit.Page.EvaluateAsync("localStorage.setItem('theme', 'dark')");
        await visit.Page.ReloadAsync();

        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("window.themeAtBody"));
    }
}
