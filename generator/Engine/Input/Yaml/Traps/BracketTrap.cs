using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A bracket or brace that is not closed, or whose content does not fit it.</summary>
internal static class BracketTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        if (failure.OpenFlow is not { } open)
            return null;

        var (opening, closing) = open.IsSequence ? ('[', ']') : ('{', '}');
        var line = text.Line(open.Start.Line);
        var place = open.Start;
        if (place.Column > line.Length || line[place.Column - 1] != opening)
            return null;

        if (HashCut.FindInFlow(place, text) is { } cut)
            return new YamlTrap(place.Line, cut.Finding, cut.Mended);

        var finding = new YamlFinding(
            YamlLineDiagnostics.Unclosed, text.Span(place.Line, place.Column), [$"{opening}", $"{closing}"]);
        var mended = line.Contains(closing, StringComparison.Ordinal) ? null : line.TrimEnd() + closing;
        return new YamlTrap(place.Line, finding, mended);
    }
}
