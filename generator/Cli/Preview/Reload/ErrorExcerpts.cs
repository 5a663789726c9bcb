using System.Collections.Immutable;
using AlitaWiki.Cli.Messages;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>Diagnostics with the lines around their places.</summary>
internal static class ErrorExcerpts
{
    /// <summary>More errors than a reader mends in one go are only counted.</summary>
    private const int MostErrors = 20;

    private const int LinesAround = 3;
    private const int LongestLine = 400;

    /// <summary>How much is shown before what is meant, where that stands far out in a line.</summary>
    private const int Before = 80;

    /// <param name="changed">The input files that led to the build, whose errors come first: their writer waits for them.</param>
    public static PreviewState State(int build, ImmutableArray<string> changed, Rebuilt rebuilt, string inputFolder)
    {
        var first = changed.ToHashSet(StringComparer.Ordinal);
        var errors = rebuilt.Diagnostics
            .Where(diagnostic => diagnostic.Severity == Severity.Error)
            .OrderBy(error => error.Span is { } span && first.Contains(span.File.Value) ? 0 : 1)
            .ToArray();
        var lines = new SourceLines(inputFolder);
        return new PreviewState(
            build,
            ChangedAddresses.Of(rebuilt.Written ?? []),
            [.. errors.Take(MostErrors).Select(error => Shown(error, lines, inputFolder))],
            errors.Skip(MostErrors).Total());
    }

    private static ShownError Shown(Diagnostic error, SourceLines lines, string inputFolder) =>
        error.Span is { } span
            ? new ShownError(error.Descriptor.Id, ShownPath.Of(span.File, inputFolder), span.Line, span.Column, error.Message, error.Hint, Around(span, lines))
            : new ShownError(error.Descriptor.Id, null, 0, 0, error.Message, error.Hint, []);

    private static ImmutableArray<ShownLine> Around(SourceSpan span, SourceLines lines) =>
    [
        .. Enumerable.Range(Math.Max(1, span.Line - LinesAround), span.Line < 1 ? 0 : (2 * LinesAround) + 1)
            .TakeWhile(number => number <= span.Line + LinesAround)
            .Select(number => (Number: number, Text: lines.Get(span with { Line = number })))
            .Where(line => line.Text is not null)
            .Select(line => Shown(line.Number, line.Text!, line.Number == span.Line ? span.Column - 1 : null)),
    ];

    /// <summary>A line with its mark, or as much of it as a reader needs.</summary>
    private static ShownLine Shown(int number, string text, int? mark)
    {
        var start = mark > LongestLine - Before && mark < text.Length ? mark.Value - Before : 0;
        var shown = (start > 0 ? "…" : "") + text[start..Math.Min(text.Length, start + LongestLine)] + (text.Length > start + LongestLine ? "…" : "");
        return new ShownLine(number, shown, mark >= 0 && mark < text.Length ? mark - start + (start > 0 ? 1 : 0) : null);
    }
}
