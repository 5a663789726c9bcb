using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A line that is no "key: value": no space after the colon, or no colon at all.</summary>
internal static class KeyTrap
{
    /// <summary>What keyboards for Chinese and Japanese type for a colon.</summary>
    private const char FullWidthColon = '\uFF1A';

    public static YamlTrap? Find(YamlFailure failure, YamlText text) =>
        FindMissingSpace(failure, text) ?? FindNoKey(failure, text);

    /// <summary>Looks at the lines between what has been read and where the parser gave up.</summary>
    public static YamlTrap? FindMissingSpace(YamlFailure failure, YamlText text)
    {
        for (var number = failure.Start.Line; number >= 1 && number >= failure.Reached.Line; number--)
        {
            if (MissingSpaceOn(number, text) is { } trap)
                return trap;
        }

        return null;
    }

    public static YamlTrap? MissingSpaceOn(int number, YamlText text)
    {
        var parts = text.Parts(number);
        var colon = parts.Value.AsSpan().IndexOfAny(':', FullWidthColon);
        if (parts.Key is not null || colon < 1 || !parts.Value.AsSpan(0, colon).IsKeyName()
            || parts.Value.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
        {
            return null;
        }

        var key = parts.Value[..colon];
        var mended = $"{parts.Prefix}{key}: {parts.Value[(colon + 1)..].TrimStart()}";
        return new YamlTrap(
            number,
            new YamlFinding(
                YamlLineDiagnostics.MissingSpace,
                text.Span(number, parts.ValueColumn + colon),
                [key, mended.TrimStart()]),
            mended);
    }

    private static YamlTrap? FindNoKey(YamlFailure failure, YamlText text)
    {
        for (var number = failure.Start.Line; number >= 1 && number >= failure.Reached.Line; number--)
        {
            var parts = text.Parts(number);
            if (parts is { Key: null, Value: not ("" or ['#', ..]) } && number > failure.Reached.Line)
            {
                var hyphen = parts.Prefix.IndexOf('-', StringComparison.Ordinal);
                var finding = hyphen < 0
                    ? new YamlFinding(YamlLineDiagnostics.NoKey, text.Span(number, parts.ValueColumn, parts.Value.Length), [])
                    : new YamlFinding(YamlLineDiagnostics.ListIndentation, text.Span(number, hyphen + 1), []);
                return new YamlTrap(number, finding, "");
            }
        }

        return null;
    }

    private static bool IsKeyName(this ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-' && c != '_')
                return false;
        }

        return true;
    }
}
