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

    public static PreviewState State(int build, Rebuilt rebuilt, string inputFolder)
    {
        var errors = rebuilt.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        var lines = new SourceLines(inputFolder);
        return new PreviewState(
            build,
            ChangedAddresses.Of(rebuilt.Written ?? []),
            [.. errors.Take(MostErrors).Select(error => Shown(error, lines, inputFolder))],
            Math.Max(0, errors.Length - MostErrors));
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
            .Select(line => new ShownLine(line.Number, line.Text!.Length > LongestLine ? line.Text[..LongestLine] + "…" : line.Text)),
    ];
}
