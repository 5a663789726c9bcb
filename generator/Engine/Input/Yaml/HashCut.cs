using AlitaWiki.Engine.Diagnostics;
using YamlDotNet.Core.Events;

namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>
/// Notices a plain value that a hash sign cuts off. A hash sign before a space is taken for a comment that is meant.
/// </summary>
internal static class HashCut
{
    public static YamlFinding? Find(Scalar scalar, bool inFlow, YamlText text)
    {
        var end = YamlPlace.Of(scalar.End);
        var line = text.Line(end.Line);
        var hash = end.Column - 1;
        while (hash < line.Length && line[hash] is ' ' or '\t')
            hash++;

        if (hash >= line.Length || line[hash] != '#' || hash == end.Column - 1)
            return null;

        var afterHashes = line.AsSpan(hash).TrimStart('#');
        if (afterHashes.IsEmpty || char.IsWhiteSpace(afterHashes[0]))
            return null;

        var left = scalar.Value.Length == 0 ? "nothing" : $"only \"{scalar.Value}\"";
        var mended = inFlow ? MendItem(line, scalar, hash) : MendLine(line);
        return new YamlFinding(
            YamlLineDiagnostics.CutByHash, text.Span(end.Line, hash + 1, line.Length - hash), [left, mended]);
    }

    private static string MendLine(string line)
    {
        var whole = YamlLine.Of(line);
        return whole.With(YamlLine.Quote(whole.Value)).TrimStart();
    }

    private static string MendItem(string line, Scalar scalar, int hash)
    {
        var start = scalar.Start.Line == scalar.End.Line ? (int)scalar.Start.Column - 1 : 0;
        var length = line.AsSpan(hash).IndexOfAny(",]}");
        return YamlLine.Quote(line[start..(length < 0 ? line.Length : hash + length)].Trim());
    }
}
