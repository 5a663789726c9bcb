using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Periods;

/// <summary>Says what to write for a text that is no interval.</summary>
internal static class PeriodHint
{
    public static ValueProblem For(Located<string> text, Alternatives alternatives)
    {
        if (alternatives is { IsSet: false, Items: [var only] } && DateElement.ReadDate(only.Value, null, out _) is null)
        {
            return new(
                ValueProblemKind.DateForPeriod,
                "A single date does not say when the period starts and ends.",
                $"Write both: {only.Value}/{only.Value} if it starts and ends within that date, {only.Value}/.. if its end is open.",
                text.Span);
        }

        if (alternatives is { IsSet: true, Items: [var range] }
            && DateElement.ReadMember(range.Value, null, out var element) is null
            && element!.IsRange)
        {
            return new(
                ValueProblemKind.DateForPeriod,
                "A set in brackets is one date within it, and a period is all the time from start to end.",
                $"Write the period with a slash: {range.Value.Replace("..", "/", StringComparison.Ordinal)}.",
                text.Span);
        }

        return new(
            ValueProblemKind.Unreadable,
            "The text is no period.",
            "Write start and end as dates joined by a slash: 2016-10/2017-02, or 2025/.. for an open end.",
            text.Span);
    }
}
