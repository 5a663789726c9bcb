using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A key that does not stand below the key that it belongs beside.</summary>
internal static class IndentationTrap
{
    /// <summary>A key below the hyphen of a list's entry, rather than below the key behind the hyphen.</summary>
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        var number = failure.Start.Line;
        var line = text.Parts(number);
        return line.Key is not null && !HasHyphen(line) && Above(number, text) is { } above && HasHyphen(above)
            && above.Prefix.IndexOf('-', StringComparison.Ordinal) is var hyphen && line.Prefix.Length >= hyphen && line.Prefix.Length < above.Prefix.Length
            ? Aligned(YamlLineDiagnostics.IndentedTooLittle, number, above, text)
            : null;
    }

    /// <summary>A key below a key that has a value already.</summary>
    public static YamlTrap? TooFar(int number, YamlText text) =>
        Above(number, text) is { } above ? Aligned(YamlLineDiagnostics.Indentation, number, above, text) : null;

    private static YamlTrap Aligned(DiagnosticDescriptor descriptor, int number, YamlLine above, YamlText text)
    {
        var prefix = text.Parts(number).Prefix;
        var spaces = above.Prefix.Length;
        return new YamlTrap(
            number,
            new YamlFinding(
                descriptor,
                text.Span(number, prefix.Length + 1),
                [spaces == 0 ? "at the start of the line" : $"with {spaces} spaces before it"]),
            new string(' ', spaces) + text.Line(number)[prefix.Length..]);
    }

    /// <summary>The nearest line above with a key.</summary>
    private static YamlLine? Above(int number, YamlText text)
    {
        for (var above = number - 1; above >= 1; above--)
        {
            if (text.Parts(above) is { Key: not null } line)
                return line;
        }

        return null;
    }

    private static bool HasHyphen(YamlLine line) => line.Prefix.Contains('-', StringComparison.Ordinal);
}
