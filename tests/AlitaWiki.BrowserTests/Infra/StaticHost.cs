using System.IO.Compression;
using AlitaWiki.Tests.Infra;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>
/// Serves a built site as its host does: routes without extension, a page for unknown addresses, the redirects and headers that the
/// site's own files ask for, and text compressed.
/// </summary>
public sealed class StaticHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _application;

    private StaticHost(WebApplication application) => _application = application;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <param name="sendHeaders">Without, the pages have to be safe by themselves.</param>
    public static async Task<StaticHost> StartAsync(string folder, bool sendHeaders = true)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var rules = HostRules.Of(folder);
        application.Run(context => ServeAsync(context, folder, rules, sendHeaders));
        await application.StartAsync();
        return new StaticHost(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task ServeAsync(HttpContext context, string folder, HostRules rules, bool sendHeaders)
    {
        var response = context.Response;
        var path = context.Request.Path.Value!;
        foreach (var (name, value) in rules.HeadersOf(context.Request.Path.ToUriComponent()).Where(_ => sendHeaders))
        {
            response.Headers[name] = value;
        }

        var file = FileOf(folder, path);
        if (file is null && rules.RedirectOf(context.Request.Path.ToUriComponent()) is { } target)
        {
            response.Redirect(target, permanent: true);
            return;
        }

        response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        file ??= Path.Combine(folder, "404.html");
        response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        if (response.ContentType == "text/html" && context.Request.Headers.ContainsKey(SlowPieces.Header))
        {
            await SlowPieces.SendAsync(response, file, context.RequestAborted);
            return;
        }

        if (!IsText(response.ContentType))
        {
            await response.SendFileAsync(file);
            return;
        }

        response.Headers.ContentEncoding = "gzip";
        await using var body = new GZipStream(response.Body, CompressionLevel.Fastest);
        await new StreamResponseBodyFeature(body).SendFileAsync(file, 0, null, context.RequestAborted);
    }

    /// <summary>Every browser takes gzip.</summary>
    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "image/svg+xml" or "application/json";

    private static string? FileOf(string folder, string path)
    {
        if (path.Contains("..", StringComparison.Ordinal) || path is "/_headers" or "/_redirects")
        {
            return null;
        }

        string[] candidates = path == "/" ? ["index.html"] : [path[1..], path[1..].TrimEnd('/') + ".html"];
        return candidates.Select(candidate => Path.Combine(folder, candidate)).FirstOrDefault(File.Exists);
    }
}
