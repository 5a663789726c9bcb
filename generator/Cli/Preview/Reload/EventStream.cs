using System.Text;
using System.Text.Json;
using AlitaWiki.Cli.Preview.Serving;
using Microsoft.AspNetCore.Http;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>Server-sent events: the present state when a page connects, and then each new one; who is too slow gets the last, and looks for itself what changed.</summary>
internal static class EventStream
{
    /// <summary>In milliseconds, after which a page that lost the connection tries again.</summary>
    private const int Retry = 500;

    /// <summary>A line is sent now and then even when nothing happens, so that a connection without a reader is noticed.</summary>
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    public static async Task WriteAsync(HttpContext context, StateFeed feed, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/event-stream";
        var entry = feed.Latest;
        // What changed before a page connects is told by its version alone.
        await SendAsync(context, $"retry: {Retry}\n{Event(entry.State with { Changed = [] })}", cancellation);
        while (true)
        {
            try
            {
                await entry.Replaced.WaitAsync(_heartbeat, cancellation);
                var next = feed.Latest;
                var missed = next.State.Build > entry.State.Build + 1;
                await SendAsync(context, Event(missed ? next.State with { Changed = null } : next.State), cancellation);
                entry = next;
            }
            catch (TimeoutException)
            {
                await SendAsync(context, ":\n\n", cancellation);
            }
        }
    }

    private static string Event(PreviewState state) => $"data: {JsonSerializer.Serialize(state, PreviewJson.Default.PreviewState)}\n\n";

    private static Task SendAsync(HttpContext context, string text, CancellationToken cancellation) =>
        ResponseWriting.WriteAsync(context, Encoding.UTF8.GetBytes(text), cancellation);
}
