using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AlitaWiki.Tests.GitHub;

/// <summary>As much of GitHub's API as a comment takes: open pull requests, and the comments of one of them.</summary>
internal sealed class FakeGitHub : IAsyncDisposable
{
    private readonly WebApplication _application;

    private FakeGitHub(WebApplication application) => _application = application;

    /// <summary>Without a slash at the end. The system chose the port when the server bound it, so nobody else can take it in between.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public JsonArray OpenPullRequests { get; } = [];

    public JsonArray Comments { get; } = [];

    /// <summary>What was asked, in order: the method, then path and query.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The bodies of comments that were written or replaced.</summary>
    public List<string> Written { get; } = [];

    public static async Task<FakeGitHub> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var gitHub = new FakeGitHub(application);
        application.Run(gitHub.AnswerAsync);
        await application.StartAsync();
        return gitHub;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var sent = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Add($"{request.Method} {context.Features.Get<IHttpRequestFeature>()!.RawTarget}");
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer(request, sent).ToJsonString(), context.RequestAborted);
    }

    private JsonNode Answer(HttpRequest request, string sent)
    {
        if (!HttpMethods.IsGet(request.Method))
        {
            Written.Add(JsonNode.Parse(sent)!["body"]!.GetValue<string>());
            return new JsonObject();
        }

        if (request.Path.Value!.EndsWith("/pulls", StringComparison.Ordinal))
        {
            return OpenPullRequests;
        }

        var page = int.Parse(request.Query["page"]!);
        return new JsonArray([.. Comments.Skip((page - 1) * 100).Take(100).Select(comment => comment!.DeepClone())]);
    }
}
