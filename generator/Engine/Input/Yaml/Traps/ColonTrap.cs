using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A colon inside a value without quotes, or a key below a line that has a value already.</summary>
internal static class ColonTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        var number = failure.Start.Line;
        if (failure.At(text) != ':')
            return null;

        var parts = text.Parts(number);
        if (parts.Key is not null && failure.Start.Column >= parts.ValueColumn && parts.Value.Length > 0)
        {
            var mended = parts.With(YamlLine.Quote(CurlyQuotes.Strip(parts.Value)));
            return new YamlTrap(
                number,
                new YamlFinding(
                    YamlLineDiagnostics.UnquotedColon,
                    text.Span(number, failure.Start.Column),
                    [mended.TrimStart()]),
                mended);
        }

        return KeyTrap.FindMissingSpace(failure, text) ?? IndentationTrap.TooFar(number, text);
    }
}
