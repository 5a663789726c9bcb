using AlitaWiki.Engine.Diagnostics;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>Curly quotation marks around a value, which word processors put where straight ones are typed.</summary>
internal static class CurlyQuotes
{
    public static YamlFinding? Find(Scalar scalar, YamlText text)
    {
        var start = YamlPlace.Of(scalar.Start);
        if (scalar.Value is not ['“' or '”' or '„', ..])
            return null;

        var line = text.Parts(start.Line);
        return line.ValueColumn == start.Column && Within(line.Value) is { } inner
            ? new YamlFinding(
                YamlLineDiagnostics.CurlyQuotes,
                text.Span(start.Line, start.Column, line.Value.Length),
                [line.With(YamlLine.Quote(inner)).TrimStart(), line.With(YamlLine.Quote(line.Value)).TrimStart()])
            : null;
    }

    /// <summary>The text between the marks, or the text itself where it does not stand between such.</summary>
    public static string Strip(string value) => Within(value) ?? value;

    private static string? Within(string value) =>
        value is ['“' or '”' or '„', .. { Length: > 0 } inner, '”' or '“'] && !inner.AsSpan().ContainsAny('“', '”', '„') ? inner : null;
}
