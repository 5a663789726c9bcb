using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AlitaWiki.Cli.Preview.Editing;

/// <summary>What the editor at /admin asks of the preview: its configuration, and the files of the input folder.</summary>
/// <param name="cache">The user's cache, which keeps the editor's server; null where there is none.</param>
internal sealed class EditingEndpoint(string? cache, string input) : IDisposable
{
    public const string PageAddress = "/admin";

    /// <summary>The built configuration, which the preview answers with its own.</summary>
    public const string ConfigAddress = "/admin/config.json";

    /// <summary>Where the editor asks for files.</summary>
    public const string FilesAddress = "/.preview/editing";

    /// <summary>Pictures come as text within JSON.</summary>
    private const long LargestQuestion = 50 * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1);
    private EditingServer? _server;

    /// <summary>The configuration for this machine; starts the server, so that what is amiss shows at once.</summary>
    /// <exception cref="EditingException">There is no server; the message says why.</exception>
    public async Task<byte[]> ConfigAsync(byte[] built, CancellationToken cancellation)
    {
        await ServerAsync(cancellation);
        return LocalConfig.Of(built, FilesAddress);
    }

    /// <summary>Whether this is the editor asking, from a page of this preview: such requests say what they are and where they come from.</summary>
    public static bool IsQuestion(HttpRequest request) =>
        request.Path == FilesAddress
        && HttpMethods.IsPost(request.Method)
        && request.Headers.Origin.Count == 1
        && request.HasJsonContentType();

    public async Task AnswerAsync(HttpContext context)
    {
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = LargestQuestion;
        var server = await ServerAsync(context.RequestAborted);
        using var answer = await server.AskAsync(context.Request.Body, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    public void Dispose()
    {
        _server?.Dispose();
        _turn.Dispose();
    }

    private async Task<EditingServer> ServerAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return _server ??= await EditingServer.StartAsync(cache, input, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }
}
