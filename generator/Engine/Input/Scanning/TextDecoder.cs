using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Scanning;

/// <summary>Makes text of bytes. Where some of them are no text, the rest is still read, so that the page can be found.</summary>
internal static class TextDecoder
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> s_refused = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code).Except(['\t', '\n']), '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> s_otherLineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    public static TextFile? Decode(SourcePath path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            diagnostics.Add(FileDiagnostics.NotUtf8, new SourceSpan(path, 1, 1), "the file is UTF-16");
            return null;
        }

        var content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        if (!Utf8.IsValid(content))
            ReportInvalid(path, content, diagnostics);

        // At most one character for each byte.
        var buffer = ArrayPool<char>.Shared.Rent(content.Length + 1);
        var text = buffer.AsSpan(0, Encoding.UTF8.GetChars(content, buffer));
        if (text.ContainsAny(s_otherLineEnds))
        {
            var lines = text.ToString().ReplaceLineEndings("\n");
            lines.CopyTo(buffer);
            text = buffer.AsSpan(0, lines.Length);
        }

        ReplaceControls(path, text, diagnostics);
        return new TextFile(path, buffer, text.Length);
    }

    /// <summary>The code of the first character that no page can carry, in hexadecimal; null where there is none.</summary>
    public static string? FirstRefused(ReadOnlySpan<char> text) =>
        text.IndexOfAny(s_refused) is var index and >= 0
            ? ((int)text[index]).ToString("X4", CultureInfo.InvariantCulture)
            : null;

    /// <summary>The text with a replacement character for each that no page can carry.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, static (clean, source) =>
    {
        for (var i = 0; i < clean.Length; i++)
            clean[i] = s_refused.Contains(source[i]) ? Replacement : source[i];
    });

    private static void ReportInvalid(SourcePath path, ReadOnlySpan<byte> content, DiagnosticBag diagnostics)
    {
        var decoded = new char[content.Length];
        Utf8.ToUtf16(content, decoded, out var read, out var written, replaceInvalidSequences: false);
        var before = new string(decoded, 0, written).ReplaceLineEndings("\n");
        var what = string.Create(CultureInfo.InvariantCulture, $"the byte 0x{content[read]:X2} starts no character here");
        diagnostics.Add(FileDiagnostics.NotUtf8, PlaceOf(path, before, before.Length), what);
    }

    private static void ReplaceControls(SourcePath path, Span<char> text, DiagnosticBag diagnostics)
    {
        if (FirstRefused(text) is not { } code)
            return;

        diagnostics.Add(FileDiagnostics.ControlCharacter, PlaceOf(path, text, text.IndexOfAny(s_refused)), code);
        text.ReplaceAny(s_refused, Replacement);
    }

    private static SourceSpan PlaceOf(SourcePath path, ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new SourceSpan(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
