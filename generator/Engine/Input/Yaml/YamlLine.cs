namespace AlitaWiki.Engine.Input.Yaml;

/// <summary>A raw line cut into indentation with hyphens, key and value, as a person would read it.</summary>
/// <param name="Prefix">Spaces, tabs and the hyphens of list entries.</param>
/// <param name="Key">The text before the first colon that a space or the line's end follows; null where there is none.</param>
/// <param name="Value">What follows, without space around it.</param>
/// <param name="ValueColumn">The column of <paramref name="Value"/>, from 1.</param>
internal sealed record YamlLine(string Prefix, string? Key, string Value, int ValueColumn)
{
    public static YamlLine Of(string line)
    {
        var start = SkipSpace(line, 0);
        while (start < line.Length && line[start] == '-' && (start + 1 == line.Length || line[start + 1] == ' '))
            start = SkipSpace(line, start + 1);

        var colon = start;
        while (colon < line.Length && !IsKeyEnd(line, colon))
            colon++;

        var valueStart = colon < line.Length ? SkipSpace(line, colon + 1) : start;
        var key = colon < line.Length ? line[start..colon] : null;
        return new YamlLine(line[..start], key, line[valueStart..].TrimEnd(), valueStart + 1);
    }

    /// <summary>The line with another value.</summary>
    public string With(string value) => Key is null ? Prefix + value : $"{Prefix}{Key}: {value}";

    /// <summary>A text in quotes, which need no escapes inside where that can be had.</summary>
    public static string Quote(string text) =>
        text.AsSpan().ContainsAny('"', '\\') ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{text}\"";

    private static bool IsKeyEnd(string line, int index) =>
        line[index] == ':' && (index + 1 == line.Length || line[index + 1] is ' ' or '\t');

    private static int SkipSpace(string line, int index)
    {
        while (index < line.Length && line[index] is ' ' or '\t')
            index++;

        return index;
    }
}
