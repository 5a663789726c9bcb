using System.Text;
using AlitaWiki.Cli.Preview.Editing;
using AlitaWiki.Cli.Preview.Reload;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>Answers requests: the preview's own files and events, and for all else the built site as its host would serve it.</summary>
internal sealed class SiteEndpoint(string output, StateFeed feed, EditingEndpoint editing, RequestGate gate, CancellationToken stopping)
{
    /// <summary>In which a page learns whether it is still the one that is served.</summary>
    public const string VersionHeader = "Preview-Version";

    /// <summary>In bytes; what is larger is not taken into memory whole.</summary>
    private const long LargeFile = 1 << 25;

    private readonly SiteFolder _site = new(output);
    private readonly HostRulesFile _rules = new(output);
    private readonly FileExtensionContentTypeProvider _contentTypes = new();

    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // Whatever was changed is shown at once, and nothing is shown inside another site.
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (gate.Refusal(request) is { } status)
        {
            response.StatusCode = status;
            response.Headers.Allow = status == StatusCodes.Status405MethodNotAllowed ? "GET, HEAD" : default;
            return;
        }

        var path = request.Path.Value ?? "/";
        if (EditingEndpoint.IsQuestion(request) && _site.IsBuilt && _site.Find(EditingEndpoint.ConfigAddress) is not null)
        {
            await editing.AnswerAsync(context);
        }
        else if (path.StartsWith(PreviewAssets.Folder, StringComparison.Ordinal))
        {
            await AnswerOwnAsync(path, context);
        }
        else if (_site.IsBuilt)
        {
            await AnswerSiteAsync(path, context);
        }
        else
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendPageAsync(BrokenSitePage.Of(feed.Latest.State), withScript: true, context);
        }
    }

    private async Task AnswerOwnAsync(string path, HttpContext context)
    {
        if (path == PreviewAssets.EventsAddress && HttpMethods.IsGet(context.Request.Method))
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
            await EventStream.WriteAsync(context, feed, end.Token);
        }
        else if (PreviewAssets.Get(path) is { } file)
        {
            context.Response.Headers.XContentTypeOptions = "nosniff";
            await SendAsync(file, TypeOf(path), context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task AnswerSiteAsync(string path, HttpContext context)
    {
        var response = context.Response;
        var address = context.Request.Path.ToUriComponent();
        var rules = _rules.Current;
        foreach (var (name, value) in rules.HeadersOf(address))
        {
            if (!name.Equals("Cache-Control", StringComparison.OrdinalIgnoreCase))
            {
                response.Headers[name] = value;
            }
        }

        var file = _site.Find(path);
        if (file is null && rules.RedirectOf(address) is { } target)
        {
            response.Redirect(target + context.Request.QueryString, permanent: true);
            return;
        }

        response.StatusCode = file is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        file ??= _site.NotFoundPage;
        if (file is null)
        {
            return;
        }

        // A file that may run nothing gets no script either.
        var runsScripts = !response.Headers.ContentSecurityPolicy.ToString().Contains("sandbox", StringComparison.Ordinal);
        if (TypeOf(file) == "text/html")
        {
            await SendPageAsync(await ReadAsync(file, context.RequestAborted), runsScripts && !IsEditor(file), context);
        }
        else if (path == EditingEndpoint.ConfigAddress)
        {
            await SendConfigAsync(await ReadAsync(file, context.RequestAborted), context);
        }
        else if (new FileInfo(file).Length > LargeFile)
        {
            await SendLargeAsync(file, TypeOf(file), context);
        }
        else
        {
            await SendAsync(await ReadAsync(file, context.RequestAborted), TypeOf(file), context);
        }
    }

    private static Task SendPageAsync(byte[] built, bool withScript, HttpContext context)
    {
        if (!withScript)
        {
            return SendAsync(built, "text/html", context);
        }

        var page = PreviewPage.Of(built);
        context.Response.Headers[VersionHeader] = page.Version;
        return SendAsync(page.Content, "text/html", context);
    }

    /// <summary>The editor's page is never loaded anew by itself: somebody may be writing in it.</summary>
    private bool IsEditor(string file) => _site.Find(EditingEndpoint.ConfigAddress) is not null && file == _site.Find(EditingEndpoint.PageAddress);

    private async Task SendConfigAsync(byte[] built, HttpContext context)
    {
        try
        {
            await SendAsync(await editing.ConfigAsync(built, context.RequestAborted), "application/json", context);
        }
        catch (EditingException failure)
        {
            Console.WriteLine($"Pages cannot be edited in the browser: {TerminalText.Of(failure.Message)}");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendAsync(Encoding.UTF8.GetBytes(failure.Message), "text/plain", context);
        }
    }

    private static async Task SendAsync(ReadOnlyMemory<byte> content, string type, HttpContext context)
    {
        if (Begin(content.Length, type, context))
        {
            await ResponseWriting.WriteAsync(context, content, context.RequestAborted);
        }
    }

    private static async Task SendLargeAsync(string file, string type, HttpContext context)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (Begin(stream.Length, type, context))
        {
            await ResponseWriting.WriteAsync(context, stream, context.RequestAborted);
        }
    }

    /// <summary>Says what comes; false where that is all that was asked.</summary>
    private static bool Begin(long length, string type, HttpContext context)
    {
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.ContentLength = length;
        return !HttpMethods.IsHead(context.Request.Method);
    }

    /// <summary>
    /// Read whole and at once: a file that stays open could not be replaced on every system. One without length may be a pipe or a
    /// device, which is never done being opened.
    /// </summary>
    private static async Task<byte[]> ReadAsync(string file, CancellationToken cancellation) =>
        new FileInfo(file).Length == 0 ? [] : await File.ReadAllBytesAsync(file, cancellation);

    private string TypeOf(string file) => _contentTypes.TryGetContentType(file, out var type) ? type : "application/octet-stream";
}
