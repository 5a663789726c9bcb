using AlitaWiki.Cli.Preview.Editing;
using Microsoft.AspNetCore.Http;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>
/// Lets in what this machine's own browser asks under a name of this machine. A foreign site whose name leads here is refused, so
/// that it cannot read pages that are not published yet.
/// </summary>
internal sealed class RequestGate(int port)
{
    private const int DefaultPort = 80;

    private readonly HashSet<string> _hosts = new(Hosts(port), StringComparer.OrdinalIgnoreCase);

    /// <summary>The status of a refusal, or null for a request that may pass.</summary>
    public int? Refusal(HttpRequest request)
    {
        if (request.Headers.Host is not [var host] || !_hosts.Contains(host ?? ""))
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        var origins = request.Headers.Origin;
        if (origins.Count > 0 && !(origins is [var origin] && _hosts.Any(name => $"http://{name}".Equals(origin, StringComparison.OrdinalIgnoreCase))))
        {
            return StatusCodes.Status403Forbidden;
        }

        if (IsOfAnotherSite(request))
        {
            return StatusCodes.Status403Forbidden;
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || EditingEndpoint.IsQuestion(request) ? null : StatusCodes.Status405MethodNotAllowed;
    }

    /// <summary>Pictures, scripts and frames of other sites come without an origin. A link may lead here from anywhere.</summary>
    private static bool IsOfAnotherSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var followsLink = request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document";
        return site is not ("" or "none" or "same-origin") && !followsLink;
    }

    private static IEnumerable<string> Hosts(int port)
    {
        string[] names = ["localhost", "127.0.0.1", "[::1]"];
        return [.. names.Select(name => $"{name}:{port}"), .. port == DefaultPort ? names : []];
    }
}
