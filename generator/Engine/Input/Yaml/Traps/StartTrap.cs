using System.Buffers;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A value that starts with a character that YAML keeps for itself.</summary>
internal static class StartTrap
{
    private static readonly SearchValues<char> s_reserved = SearchValues.Create("@`%!&*]},>|-?:");

    /// <summary>Keys that name a source, which only citations in the text start with @.</summary>
    private static readonly string?[] s_sources = ["source", "supersedes", "derived-from"];

    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        var parts = text.Parts(failure.Start.Line);
        if (failure.At(text) is not { } first || !s_reserved.Contains(first) || parts.ValueColumn != failure.Start.Column)
            return null;

        var name = first == '@' && s_sources.Contains(parts.Key) ? parts.Value[1..] : null;
        var mended = parts.With(name is { Length: > 0 } ? name : YamlLine.Quote(parts.Value));
        return new YamlTrap(
            failure.Start.Line,
            new YamlFinding(
                YamlLineDiagnostics.ReservedStart,
                text.Span(failure.Start.Line, failure.Start.Column),
                [first, name is null ? $"Put the value in quotes: {mended.TrimStart()}" : $"Write the name alone: {mended.TrimStart()}"]),
            mended);
    }
}
