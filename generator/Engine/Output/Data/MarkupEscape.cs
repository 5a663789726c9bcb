using System.Buffers;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>
/// JSON in which letters stay readable, and which is still safe where it ends up inside markup: the signs that mean
/// something there occur in texts only, and are written as escapes.
/// </summary>
internal static class MarkupEscape
{
    /// <param name="json">JSON in UTF-8.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        while (json.IndexOfAny("<>&"u8) is var at and >= 0)
        {
            output.Write(json[..at]);
            output.Write(json[at] switch
            {
                (byte)'<' => "\\u003C"u8,
                (byte)'>' => "\\u003E"u8,
                _ => "\\u0026"u8,
            });
            json = json[(at + 1)..];
        }

        output.Write(json);
    }
}
