using AlitaWiki.BrowserTests.Infra;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

[Collection(nameof(Alone))]
[Trait(Alone.Category, Alone.Measuring)]
public sealed class LighthouseTests(Surroundings surroundings)
{
    private static readonly string[] s_routes =
        ["/", "/films/alita-2", "/cast/rosa-salazar", "/sources/000_831b657f1851f6d5", "/disagreements", "/characters", "/404"];

    [Fact]
    public async Task EveryKindOfPageHasAHundredInEveryCategory()
    {
        surroundings.RequireBrowser();

        var report = await SiteChecks.RunAsync("lighthouse.mjs", [Chromium.FindExecutable()!, surroundings.AddressOf(Wikis.Repository), .. s_routes]);

        Assert.Equal([$"{s_routes.Length} pages"], report);
    }
}
