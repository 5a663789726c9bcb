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
        if (HashAt(text.Line(end.Line), end.Column - 1) is not { } hash)
            return null;
        if (inFlow)
            return InFlow(end.Line, hash, text).Finding;

        var line = text.Parts(end.Line);
        return Found(end.Line, hash, scalar.Value, line.With(YamlLine.Quote(line.Value)).TrimStart(), text);
    }

    /// <summary>Looks behind an opening bracket, which such a value leaves without its partner.</summary>
    public static (YamlFinding Finding, string Mended)? FindInFlow(YamlPlace opening, YamlText text)
    {
        var line = text.Line(opening.Line);
        for (var index = opening.Column; index < line.Length && line[index] is not ('"' or '\''); index++)
        {
            if (line[index] == '#' && HashAt(line, index - 1) is { } hash)
                return InFlow(opening.Line, hash, text);
        }

        return null;
    }

    /// <summary>The hash sign behind spaces at a place, if text follows it at once.</summary>
    private static int? HashAt(string line, int index)
    {
        var hash = index;
        while (hash < line.Length && line[hash] is ' ' or '\t')
            hash++;

        if (hash <= index || hash >= line.Length || line[hash] != '#')
            return null;

        var rest = line.AsSpan(hash).TrimStart('#');
        return rest.IsEmpty || char.IsWhiteSpace(rest[0]) ? null : hash;
    }

    private static (YamlFinding Finding, string Mended) InFlow(int number, int hash, YamlText text)
    {
        var line = text.Line(number);
        var start = line.AsSpan(0, hash).LastIndexOfAny("[{,:") + 1;
        var length = line.AsSpan(hash).IndexOfAny(",]}");
        var end = length < 0 ? line.Length : hash + length;
        var space = line.AsSpan(start, end - start).TrimStart();
        var mended = $"{line[..(end - space.Length)]}{YamlLine.Quote(space.TrimEnd().ToString())}{line[end..]}";
        return (Found(number, hash, line[start..hash].Trim(), mended.TrimStart(), text), mended);
    }

    private static YamlFinding Found(int number, int hash, string left, string mended, YamlText text)
    {
        var leaves = left.Length == 0 ? "nothing" : $"only \"{left}\"";
        return new YamlFinding(
            YamlLineDiagnostics.CutByHash,
            text.Span(number, hash + 1, text.Line(number).Length - hash),
            [leaves, mended]);
    }
}
