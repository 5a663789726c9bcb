using System.Globalization;
using AlitaWiki.Engine.Diagnostics;

namespace AlitaWiki.Engine.Input.Yaml.Traps;

/// <summary>A space that only looks like one, before a key, within it, or behind its colon; it comes along when text is pasted.</summary>
internal static class SpaceTrap
{
    public static YamlTrap? Find(YamlFailure failure, YamlText text)
    {
        for (var number = failure.Start.Line; number >= 1 && number >= failure.Reached.Line; number--)
        {
            if (On(number, text) is { } trap)
                return trap;
        }

        return null;
    }

    public static YamlTrap? On(int number, YamlText text)
    {
        var line = text.Line(number);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var end = colon < 0 ? 0 : colon + 1;
        while (end < line.Length && (line[end] is ' ' or '\t' || IsOdd(line[end])))
            end++;

        var first = line.AsSpan(0, end).IndexOfOdd();
        if (first < 0)
            return null;

        var mended = string.Concat(line[..end].Select(c => IsWidthless(c) ? "" : IsOdd(c) ? " " : c.ToString())) + line[end..];
        return new YamlTrap(
            number,
            new YamlFinding(YamlLineDiagnostics.OddSpace, text.Span(number, first + 1), [mended.TrimStart()]),
            mended);
    }

    /// <summary>Whether such a space keeps a key from being one; a wide one between letters is a slip that anybody can see.</summary>
    public static bool IsIn(string key) => key.Length > 0 && (IsOdd(key[0]) || IsOdd(key[^1]) || key.AsSpan().ContainsAny('\u200B', '\uFEFF'));

    private static int IndexOfOdd(this ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsOdd(text[index]))
                return index;
        }

        return -1;
    }

    private static bool IsOdd(char c) =>
        (c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator) || IsWidthless(c);

    private static bool IsWidthless(char c) => c is '\u200B' or '\uFEFF';
}
