using System.Collections.Frozen;

namespace AlitaWiki.Engine.Syntax;

/// <summary>Finds sentences in plain text.</summary>
internal static class Sentences
{
    private const int Longest = 240;

    private static readonly FrozenSet<string> Abbreviations =
        new[] { "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "vol", "no", "ep", "approx", "ca" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentence around a part of a text, at most about 240 characters long, cut at words and marked "…" where it is longer.</summary>
    public static string Around(string text, int start, int end)
    {
        var room = Math.Max(0, (Longest - (end - start)) / 2);
        var from = start;
        while (from > 0 && start - from <= room && !EndsBefore(text, from))
            from--;

        var to = end;
        while (to < text.Length && to - end <= room && !EndsBefore(text, to))
            to++;

        var cutBefore = from > 0 && !EndsBefore(text, from);
        var cutAfter = to < text.Length && !EndsBefore(text, to);
        if (cutBefore)
            from = NextWord(text, from, start);

        if (cutAfter)
            to = LastWord(text, to, end);

        return (cutBefore ? "…" : "") + UnmarkedText.OnOneLine(text.AsSpan(from..to).Trim().ToString()) + (cutAfter ? "…" : "");
    }

    /// <summary>Whether a sentence ends in the characters before <paramref name="position"/>, where a space is, and another begins after it.</summary>
    private static bool EndsBefore(string text, int position)
    {
        if (position >= text.Length || !char.IsWhiteSpace(text[position]))
            return false;

        if (position + 1 < text.Length && char.IsLower(text[position + 1]))
            return false;

        var last = position - 1;
        while (last > 0 && text[last] is '"' or '\'' or ')' or ']' or '”' or '’' or '»')
            last--;

        return last >= 0 && (text[last] is '!' or '?' || (text[last] == '.' && !IsAbbreviation(text, last)));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]) && dot - start < 8)
            start--;

        // A single letter is an initial.
        return dot - start == 1 || Abbreviations.Contains(text[start..dot].ToLowerInvariant());
    }

    private static int NextWord(string text, int from, int limit)
    {
        while (from < limit && !char.IsWhiteSpace(text[from]))
            from++;

        return from;
    }

    private static int LastWord(string text, int to, int limit)
    {
        while (to > limit && !char.IsWhiteSpace(text[to - 1]))
            to--;

        return to;
    }
}
