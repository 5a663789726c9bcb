using Microsoft.AspNetCore.Http;

namespace AlitaWiki.Cli.Preview.Serving;

/// <summary>
/// Writes to a reader who may stand still. The server's own limit grows with all that the system has buffered, so that one who never
/// reads could keep a connection for an hour; here each piece has its time.
/// </summary>
internal static class ResponseWriting
{
    /// <summary>In bytes.</summary>
    private const int PieceSize = 16 * 1024;

    /// <summary>For one piece, which a browser takes in far less, even where it plays a slow network.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <exception cref="OperationCanceledException">The reader stands still, and the connection was closed; or it was cancelled.</exception>
    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        while (!content.IsEmpty)
        {
            var piece = content[..Math.Min(PieceSize, content.Length)];
            content = content[piece.Length..];
            await WritePieceAsync(context, piece, cancellation);
        }
    }

    /// <summary>Reads while it writes.</summary>
    /// <exception cref="OperationCanceledException">The reader stands still, and the connection was closed; or it was cancelled.</exception>
    public static async Task WriteAsync(HttpContext context, Stream content, CancellationToken cancellation)
    {
        var buffer = new byte[PieceSize];
        while (await content.ReadAsync(buffer, cancellation) is var length and > 0)
        {
            await WritePieceAsync(context, buffer.AsMemory(0, length), cancellation);
        }
    }

    private static async Task WritePieceAsync(HttpContext context, ReadOnlyMemory<byte> piece, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(_patience);
        try
        {
            await context.Response.Body.WriteAsync(piece, time.Token);
            await context.Response.Body.FlushAsync(time.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            context.Abort();
            throw;
        }
    }
}
