using System.Net;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>The preview answers as the site's host would, and only this machine's own browser.</summary>
public sealed class ServingTests(ServedSite served) : IClassFixture<ServedSite>
{
    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/places/harbour", "The Harbour")]
    [InlineData("/places/harbour/", "The Harbour")]
    [InlineData("/places/harbour.html", "The Harbour")]
    [InlineData("/places/harbour?from=somewhere", "The Harbour")]
    public async Task A_route_shows_its_page(string route, string title)
    {
        var response = await served.Preview.GetAsync(route);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<h1>{title}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_address_leads_to_the_page_with_its_query()
    {
        var response = await served.Preview.GetAsync("/old-harbour?a=b");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/places/harbour?a=b", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_unknown_address_has_the_sites_own_page_and_the_status_404()
    {
        var response = await served.Preview.GetAsync("/no/such/page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<html", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_are_the_hosts_but_nothing_is_kept()
    {
        var page = await served.Preview.GetAsync("/places/harbour");
        var asset = await served.Preview.GetAsync(Stylesheet(await served.Preview.ReadAsync("/")));

        Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Equal("no-store", asset.Headers.CacheControl!.ToString());
        Assert.Equal("text/css; charset=utf-8", asset.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_page_gets_the_script_as_it_is_served_and_its_file_stays_as_built()
    {
        const string Script = "src=\"/.preview/client.js\"";

        Assert.Contains(Script, await served.Preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
        Assert.DoesNotContain(Script, await File.ReadAllTextAsync(Path.Combine(served.Site.Output, "places", "harbour.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var file in new[] { "client.js", "overlay.js", "overlay.css" })
        {
            Assert.Equal(HttpStatusCode.OK, (await served.Preview.GetAsync("/.preview/" + file)).StatusCode);
        }
    }

    [Fact]
    public async Task A_taken_port_gives_way_to_the_next()
    {
        using var other = SiteTest.Of(ServedSite.Wiki);
        await using var second = await PreviewProcess.StartAsync(other.Folder, served.Preview.Port);

        Assert.InRange(second.Port, served.Preview.Port + 1, served.Preview.Port + 19);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/")).StatusCode);
    }

    private static string Stylesheet(string html)
    {
        var start = html.IndexOf("/assets/site.", StringComparison.Ordinal);
        return html[start..html.IndexOf('"', start)];
    }
}
