using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>Two ends joined by a slash. An end is a date, <c>..</c> for open, or nothing for unknown.</summary>
internal static class EdtfInterval
{
    /// <summary>Whether a text has the form of an interval, and its ends.</summary>
    public static bool TrySplit(string text, out string start, out string end)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || text.IndexOf('/', slash + 1) >= 0)
        {
            start = end = "";
            return false;
        }

        start = text[..slash];
        end = text[(slash + 1)..];
        return true;
    }

    public static bool IsUnbounded(string end) => end is "" or "..";

    /// <summary>Says what an interval or a range is to become where a date is wanted; null for any other text.</summary>
    public static DateFault? Misplaced(string text)
    {
        if (TrySplit(text, out var start, out var end) && IsEnd(start) && IsEnd(end))
        {
            var hint = IsUnbounded(start) && IsUnbounded(end)
                ? "Write \"unknown\" where the source does not say."
                : $"For some day in between write [{Bound(start)}..{Bound(end)}].";
            return new(ValueProblemKind.IntervalForDate, "An interval is a span of time, and this is about one date.", hint, 0, text.Length);
        }

        return text.StartsWith('[')
            ? new(ValueProblemKind.Unreadable, "The bracket of the set is not closed.", "Write the dates it may be: [2024, 2025].", 0, text.Length)
            : null;
    }

    private static bool IsEnd(string text) => IsUnbounded(text) || DateParser.Parse(text, out _) is null;

    private static string Bound(string end) => IsUnbounded(end) ? "" : end;
}
