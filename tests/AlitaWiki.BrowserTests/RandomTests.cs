using AlitaWiki.BrowserTests.Infra;
using Xunit;

namespace AlitaWiki.BrowserTests;

public sealed class RandomTests(Surroundings surroundings)
{
    [Fact]
    public async Task TheRandomPageLeadsToOneOfThePages()
    {
        await using var visit = await surroundings.FirstVisitAsync(Wikis.Everything);
        await visit.Page.RouteAsync("**/data/routes/*.json", route => route.ContinueAsync());
        await visit.OpenAsync("/");

        await visit.Page.Locator(".site-footer a[href='/random']").ClickAsync();
        await visit.Page.WaitForURLAsync(address => !address.EndsWith("/random", StringComparison.Ordinal) && new Uri(address).AbsolutePath != "/");

        Assert.Contains(visit.Place, surroundings.Wiki(Wikis.Everything).Routes);
        Assert.False(visit.Place.StartsWith("/sources/", StringComparison.Ordinal));
        await visit.Page.GoBackAsync();
        Assert.Equal("/", visit.Place);
    }

    [Fact]
    public async Task WithoutAScriptItOffersPlacesToStartFrom()
    {
        await using var visit = await surroundings.VisitAsync(Wikis.Everything, new Screen(360, Scripts: false));
        await visit.OpenAsync("/random");

        await visit.Page.GetByText("All pages, A to Z").ClickAsync();

        Assert.Equal("/all-pages", visit.Place);
    }
}
