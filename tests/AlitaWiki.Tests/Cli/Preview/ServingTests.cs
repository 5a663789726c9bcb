using System.Net;
using System.Net.Sockets;
using System.Text;
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

    [Theory]
    [InlineData("GET / HTTP/1.1", "Host: tidewatch.example", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost.tidewatch.example:{port}", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:1", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost", 421)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:{port}", 200)]
    [InlineData("GET / HTTP/1.1", "Host: 127.0.0.1:{port}", 200)]
    [InlineData("GET / HTTP/1.1", "Host: [::1]:{port}", 200)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:{port}\r\nOrigin: http://localhost:{port}", 200)]
    [InlineData("GET / HTTP/1.1", "Host: localhost:{port}\r\nOrigin: https://tidewatch.example", 403)]
    [InlineData("GET /.preview/events HTTP/1.1", "Host: localhost:{port}\r\nOrigin: null", 403)]
    [InlineData("POST / HTTP/1.1", "Host: localhost:{port}\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\nContent-Type: text/plain\r\nContent-Length: 0", 405)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: https://tidewatch.example\r\nContent-Type: application/json\r\nContent-Length: 0", 403)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: null\r\nContent-Type: application/json\r\nContent-Length: 0", 403)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: tidewatch.example\r\nOrigin: http://localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 421)]
    [InlineData("POST /.preview/editing HTTP/1.1", "Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 0", 404)]
    [InlineData("DELETE /places/harbour HTTP/1.1", "Host: localhost:{port}", 405)]
    [InlineData("GET http://tidewatch.example/ HTTP/1.1", "Host: localhost:{port}", 400)]
    [InlineData("GET /../secret HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /places/../../secret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /%2e%2e/secret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /..%2fsecret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /%252e%252e/secret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /..%5csecret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /..\\secret.html HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /secret.html%00 HTTP/1.1", "Host: localhost:{port}", 400)]
    [InlineData("GET //etc/passwd HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /linked HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /above/secret HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /_headers HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /.alitawiki-manifest HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /.preview/../secret HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /{long} HTTP/1.1", "Host: localhost:{port}", 404)]
    [InlineData("GET /{endless} HTTP/1.1", "Host: localhost:{port}", 414)]
    public async Task Only_what_the_site_holds_is_given_and_only_to_this_machines_browser(string request, string headers, int status)
    {
        var text = $"{request}\r\n{headers}\r\nConnection: close\r\n\r\n"
            .Replace("{port}", $"{served.Preview.Port}", StringComparison.Ordinal)
            .Replace("{long}", new string('a', 3000), StringComparison.Ordinal)
            .Replace("{endless}", new string('a', 20_000), StringComparison.Ordinal);

        var answer = await SendAsync(text);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_open_and_slow_clients_hold_nobody_up()
    {
        var idle = new List<TcpClient>();
        for (var i = 0; i < 50; i++)
        {
            idle.Add(new TcpClient("127.0.0.1", served.Preview.Port));
            await idle[i].GetStream().WriteAsync("GET / HT"u8.ToArray(), TestContext.Current.CancellationToken);
        }

        var response = await served.Preview.GetAsync("/places/harbour");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        idle.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task A_taken_port_gives_way_to_the_next()
    {
        using var other = SiteTest.Of(ServedSite.Wiki);
        await using var second = await PreviewProcess.StartAsync(other.Folder, served.Preview.Port);

        Assert.InRange(second.Port, served.Preview.Port + 1, served.Preview.Port + 19);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync("/")).StatusCode);
    }

    private async Task<string> SendAsync(string request)
    {
        using var client = new TcpClient("127.0.0.1", served.Preview.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());
        var buffer = new char[100_000];
        return new string(buffer, 0, await reader.ReadBlockAsync(buffer, TestContext.Current.CancellationToken));
    }

    private static string Stylesheet(string html)
    {
        var start = html.IndexOf("/assets/site.", StringComparison.Ordinal);
        return html[start..html.IndexOf('"', start)];
    }
}
