using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>Quotation marks: never closed, followed by more text, or with a backslash inside.</summary>
internal static class QuoteTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        var line = text.Line(failure.Start.Line);
        if (failure.At(text) is '"' or '\'')
        {
            return failure.End.Line > failure.Start.Line || failure.End.Column > line.Length
                ? Unclosed(failure.Start, line, text)
                : BadEscape(failure.Start, line, text);
        }

        var reached = failure.Reached;
        return failure.Start.Line == reached.Line && failure.Start.Column >= reached.Column
            && reached.Column >= 2 && reached.Column - 2 < line.Length && line[reached.Column - 2] is '"' or '\''
            && failure.OpenFlow is null
            ? TextAfter(failure.Start.Line, line, text)
            : null;
    }

    private static YamlTrap Unclosed(YamlPlace start, string line, YamlText text)
    {
        var mended = line.TrimEnd() + line[start.Column - 1];
        var parts = text.Parts(start.Line);
        var whole = parts.ValueColumn == start.Column ? parts.With(OtherQuote(parts.Value)).TrimStart() : null;
        return new YamlTrap(
            start.Line,
            new YamlFinding(
                YamlLineDiagnostics.UnclosedQuote, text.Span(start.Line, start.Column, line.Length),
                [mended.TrimStart(), whole is null ? "" : $" (or, if the mark belongs to the text: {whole})"]),
            mended);
    }

    private static YamlTrap? BadEscape(YamlPlace start, string line, YamlText text)
    {
        var backslash = line.IndexOf('\\', start.Column - 1);
        if (backslash < 0)
            return null;

        var end = line.LastIndexOf('"');
        var inner = end > start.Column ? line[start.Column..end] : line[start.Column..];
        var rest = end > start.Column ? line[(end + 1)..] : "";
        var mended = line[..(start.Column - 1)] + $"'{inner.Replace("'", "''", StringComparison.Ordinal)}'" + rest;
        return new YamlTrap(
            start.Line,
            new YamlFinding(YamlLineDiagnostics.BadEscape, text.Span(start.Line, backslash + 1, 2), [mended.Trim()]),
            mended);
    }

    /// <summary>In quotes that the text itself has not, if there are such.</summary>
    private static string OtherQuote(string text) =>
        text.Contains('"', StringComparison.Ordinal) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : YamlLine.Quote(text);

    /// <summary>Whether the marks around a text are YAML's, and those within its own: the first within opens a word, or is an apostrophe.</summary>
    private static bool IsQuoted(string value)
    {
        if (value.Length < 2 || value[^1] != value[0])
            return false;

        var inner = value.IndexOf(value[0], 1);
        return inner > 0 && inner < value.Length - 2 && char.IsLetterOrDigit(value[inner + 1]);
    }

    private static YamlTrap TextAfter(int number, string line, YamlText text)
    {
        var parts = text.Parts(number);
        var mended = parts.With(OtherQuote(IsQuoted(parts.Value) ? parts.Value[1..^1] : parts.Value));
        return new YamlTrap(
            number,
            new YamlFinding(
                YamlLineDiagnostics.TextAfterQuote,
                text.Span(number, parts.ValueColumn, parts.Value.Length),
                [mended.TrimStart()]),
            mended);
    }
}
