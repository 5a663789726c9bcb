using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlitaWiki.Tests.GitHub;

/// <summary>As much of GitHub's API as a comment takes: open pull requests, and the comments of one of them.</summary>
internal sealed class FakeGitHub : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public FakeGitHub()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    public JsonArray OpenPullRequests { get; } = [];

    public JsonArray Comments { get; } = [];

    /// <summary>What was asked, in order: the method, then path and query.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The bodies of comments that were written or replaced.</summary>
    public List<string> Written { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var request = context.Request;
            Requests.Add($"{request.HttpMethod} {request.RawUrl}");
            using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
            var sent = await reader.ReadToEndAsync();
            await using var answer = context.Response.OutputStream;
            await answer.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(Answer(request, sent)));
        }
    }

    private JsonNode Answer(HttpListenerRequest request, string sent)
    {
        if (request.HttpMethod != "GET")
        {
            Written.Add(JsonNode.Parse(sent)!["body"]!.GetValue<string>());
            return new JsonObject();
        }

        if (request.Url!.AbsolutePath.EndsWith("/pulls", StringComparison.Ordinal))
        {
            return OpenPullRequests;
        }

        var page = int.Parse(request.QueryString["page"]!);
        return new JsonArray([.. Comments.Skip((page - 1) * 100).Take(100).Select(comment => comment!.DeepClone())]);
    }
}
