using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>Server-sent events: the present state when a page connects, and then each new one.</summary>
internal static class EventStream
{
    /// <summary>In milliseconds, after which a page that lost the connection tries again.</summary>
    private const int Retry = 500;

    /// <summary>A line is sent now and then even when nothing happens, so that a connection without a reader is noticed.</summary>
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    public static async Task WriteAsync(HttpResponse response, StateFeed feed, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        var entry = feed.Latest;
        // What changed before a page connects is told by its version alone.
        await SendAsync(response, $"retry: {Retry}\n{Event(entry.State with { Changed = [] })}", cancellation);
        while (true)
        {
            try
            {
                entry = await entry.Next.WaitAsync(_heartbeat, cancellation);
                await SendAsync(response, Event(entry.State), cancellation);
            }
            catch (TimeoutException)
            {
                await SendAsync(response, ":\n\n", cancellation);
            }
        }
    }

    private static string Event(PreviewState state) => $"data: {JsonSerializer.Serialize(state, JsonSerializerOptions.Web)}\n\n";

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
