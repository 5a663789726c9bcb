using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>Serves a built site as its host does: routes without extension, a page for unknown addresses, and a strict content policy.</summary>
public sealed class StaticHost : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _application;

    private StaticHost(WebApplication application) => _application = application;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<StaticHost> StartAsync(string folder)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(context => ServeAsync(context, folder));
        await application.StartAsync();
        return new StaticHost(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task ServeAsync(HttpContext context, string folder)
    {
        var response = context.Response;
        var file = FileOf(folder, context.Request.Path.Value!);
        response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        file ??= Path.Combine(folder, "404.html");

        response.Headers.ContentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
        response.ContentType = ContentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await response.SendFileAsync(file);
    }

    private static string? FileOf(string folder, string path)
    {
        if (path.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        string[] candidates = path == "/" ? ["index.html"] : [path[1..], path[1..] + ".html"];
        return candidates.Select(candidate => Path.Combine(folder, candidate)).FirstOrDefault(File.Exists);
    }
}
