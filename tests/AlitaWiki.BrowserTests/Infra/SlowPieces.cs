using Microsoft.AspNetCore.Http;

namespace AlitaWiki.BrowserTests.Infra;

/// <summary>
/// Hands a page out as a slow line does: its beginning in pieces, each painted before the next one comes, and then all the rest.
/// A page asks for it by <see cref="Header"/>.
/// </summary>
internal static class SlowPieces
{
    public const string Header = "X-Slow-Pieces";

    /// <summary>Enough to reach the end of the first screen, of which a reader sees what moves.</summary>
    private const int Pieces = 30;

    private const int FewestBytes = 900;

    /// <summary>Long pages have long beginnings.</summary>
    private const int PiecesInAll = 48;

    /// <summary>Two frames and some.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(40);

    public static async Task SendAsync(HttpResponse response, string file, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        await new StreamResponseBodyFeature(whole).SendFileAsync(file, 0, null, cancellation);
        var page = whole.ToArray();
        var at = page.AsSpan().IndexOf("<body>"u8);
        await response.Body.WriteAsync(page.AsMemory(0, at), cancellation);
        for (var piece = 0; piece < Pieces && at < page.Length; piece++)
        {
            var length = Math.Min(Math.Max(FewestBytes, page.Length / PiecesInAll), page.Length - at);
            await response.Body.WriteAsync(page.AsMemory(at, length), cancellation);
            await response.Body.FlushAsync(cancellation);
            at += length;
            await Task.Delay(s_pause, cancellation);
        }

        await response.Body.WriteAsync(page.AsMemory(at), cancellation);
    }
}
