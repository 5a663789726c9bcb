using System.Net;
using System.Net.Sockets;
using System.Text;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>Clients that are slow, silent or many hold nobody up, and their connections end.</summary>
public sealed class SlowClientTests(ServedSite served) : IClassFixture<ServedSite>
{
    private const string Head = "Host: localhost:{port}\r\n";

    [Theory]
    [InlineData("")]
    [InlineData("GET / HT")]
    [InlineData("GET / HTTP/1.1\r\n" + Head + "X-Slow: ")]
    [InlineData("POST / HTTP/1.1\r\n" + Head + "Content-Length: 1000000\r\n\r\nabc")]
    [InlineData("GET / HTTP/1.1\r\n" + Head + "Transfer-Encoding: chunked\r\n\r\n5\r\nab")]
    public async Task Who_never_ends_a_request_is_let_go_and_the_others_are_served(string beginning)
    {
        var clients = new List<TcpClient>();
        for (var i = 0; i < 60; i++)
        {
            clients.Add(new TcpClient("127.0.0.1", served.Preview.Port));
            await clients[i].GetStream().WriteAsync(Text(beginning), TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.OK, (await served.Preview.GetAsync("/places/harbour")).StatusCode);

        // A connection without any request may stay a while, as browsers open some ahead.
        foreach (var client in clients.Where(_ => beginning.Length > 0))
        {
            await DrainAsync(client).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        }

        clients.ForEach(client => client.Dispose());
    }

    [Fact]
    public async Task Who_never_reads_is_let_go_and_the_others_are_served()
    {
        const int Many = 20;
        using var site = SiteTest.Of(ServedSite.Wiki)
            .Write("places/long.md", "---\ntitle: Long\n---\n" + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"Plank {i} of the pier.\n\n")));
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        var clients = new List<TcpClient>();
        for (var i = 0; i < Many; i++)
        {
            clients.Add(new TcpClient("127.0.0.1", preview.Port) { ReceiveBufferSize = 4096 });
            await clients[i].GetStream().WriteAsync(
                Text(string.Concat(Enumerable.Repeat("GET /places/long HTTP/1.1\r\n" + Head + "\r\n", 20)), preview.Port), TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/places/harbour")).StatusCode);
        Assert.False(preview.Sockets is > 0 and < Many);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (preview.Sockets > 5)
        {
            await Task.Delay(200, patience.Token);
        }

        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/places/harbour")).StatusCode);
        clients.ForEach(client => client.Dispose());
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET / HT")]
    [InlineData("GET / HTTP/1.1\r\n" + Head + "X-Slow: ")]
    [InlineData("GET / HTTP/1.1\r\n" + Head + "\r\n")]
    [InlineData("GET /.preview/events HTTP/1.1\r\n" + Head + "\r\n")]
    [InlineData("POST / HTTP/1.1\r\n" + Head + "Content-Length: 1000000\r\n\r\nabc")]
    [InlineData("POST /.preview/editing HTTP/1.1\r\n" + Head + "Origin: http://localhost:{port}\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{")]
    public async Task However_many_connections_others_hold_open_a_browser_gets_in(string beginning)
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        var clients = new List<TcpClient>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 700; i++)
        {
            clients.Add(new TcpClient("127.0.0.1", preview.Port));
            await clients[i].GetStream().WriteAsync(Text(beginning, preview.Port), patience.Token);
        }

        using var browser = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{preview.Port}") };
        Assert.Contains("The Harbour", await browser.GetStringAsync(new Uri("/places/harbour", UriKind.Relative), patience.Token), StringComparison.Ordinal);
        await using (var events = await browser.GetStreamAsync(new Uri("/.preview/events", UriKind.Relative), patience.Token))
        {
            Assert.Equal((byte)'r', await FirstByteAsync(events, patience.Token));
        }

        // Those who came first made room.
        foreach (var client in clients.Take(100))
        {
            await DrainAsync(client).WaitAsync(patience.Token);
        }

        clients.ForEach(client => client.Dispose());
        while (preview.Sockets > 20)
        {
            await Task.Delay(100, patience.Token);
        }

        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync("/places/harbour")).StatusCode);
    }

    private byte[] Text(string text, int? port = null) =>
        Encoding.ASCII.GetBytes(text.Replace("{port}", $"{port ?? served.Preview.Port}", StringComparison.Ordinal));

    /// <summary>Reads until the server closes.</summary>
    private static async Task DrainAsync(TcpClient client)
    {
        var buffer = new byte[4096];
        try
        {
            while (await client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken) > 0)
            {
            }
        }
        catch (IOException)
        {
            // Closed too.
        }
    }

    private static async Task<byte> FirstByteAsync(Stream stream, CancellationToken cancellation)
    {
        var first = new byte[1];
        await stream.ReadExactlyAsync(first, cancellation);
        return first[0];
    }
}
