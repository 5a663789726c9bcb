using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>Says in clear words why the parser gave up. The first trap that fits is the one.</summary>
internal static class YamlTraps
{
    private static readonly Func<YamlFailure, YamlText, YamlTrap?>[] s_traps =
    [
        SpaceTrap.Find,
        TabTrap.Find,
        QuoteTrap.Find,
        BracketTrap.Find,
        HyphenTrap.Find,
        StartTrap.Find,
        ColonTrap.Find,
        IndentationTrap.Find,
        KeyTrap.Find,
    ];

    public static YamlTrap Explain(YamlFailure failure, YamlText text)
    {
        foreach (var find in s_traps)
        {
            if (find(failure, text) is { } trap)
                return trap;
        }

        var line = Math.Clamp(failure.Start.Line, 1, text.LineCount);
        var column = line == failure.Start.Line ? failure.Start.Column : text.Line(line).Length + 1;
        return new YamlTrap(line, new YamlFinding(YamlDiagnostics.Unreadable, text.Span(line, column), []), null);
    }
}
