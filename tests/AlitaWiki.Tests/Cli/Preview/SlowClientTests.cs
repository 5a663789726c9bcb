using System.Diagnostics;
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
        const int Many = 60;
        // What a busy machine takes from the others' time it does not take at each try.
        const int Tries = 3;
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries && best > TimeSpan.FromSeconds(5); i++)
        {
            var elapsed = await TimeBesideAsync(beginning, Many);
            best = elapsed < best ? elapsed : best;
        }

        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    /// <summary>How long a page takes beside many who never end their request, all of whom are let go.</summary>
    private async Task<TimeSpan> TimeBesideAsync(string beginning, int many)
    {
        var clients = new List<TcpClient>();
        for (var i = 0; i < many; i++)
        {
            clients.Add(new TcpClient("127.0.0.1", served.Preview.Port));
            await clients[i].GetStream().WriteAsync(Text(beginning), TestContext.Current.CancellationToken);
        }

        var clock = Stopwatch.StartNew();
        Assert.Equal(HttpStatusCode.OK, (await served.Preview.GetAsync("/places/harbour")).StatusCode);
        var elapsed = clock.Elapsed;

        // A connection without any request may stay a while, as browsers open some ahead.
        foreach (var client in clients.Where(_ => beginning.Length > 0))
        {
            await DrainAsync(client).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        }

        clients.ForEach(client => client.Dispose());
        return elapsed;
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

    [Fact]
    public async Task More_connections_than_a_person_has_are_refused_and_all_is_well_when_they_go()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        var clients = new List<TcpClient>();
        for (var i = 0; i < 700; i++)
        {
            clients.Add(new TcpClient("127.0.0.1", preview.Port));
            await clients[i].GetStream().WriteAsync(Text("GET /.preview/events HTTP/1.1\r\n" + Head + "\r\n", preview.Port), TestContext.Current.CancellationToken);
        }

        var answered = 0;
        foreach (var client in clients)
        {
            answered += await FirstByteAsync(client) ? 1 : 0;
        }

        Assert.InRange(answered, 100, 500);
        clients.ForEach(client => client.Dispose());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
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

    private static async Task<bool> FirstByteAsync(TcpClient client)
    {
        try
        {
            return await client.GetStream().ReadAsync(new byte[1], TestContext.Current.CancellationToken) == 1;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
