using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Periods;

/// <summary>One end of a period. Without a date it is open or unknown, and any day is possible.</summary>
internal sealed record PeriodEnd(string Text, EdtfDate? Date, IntervalSet Days)
{
    public static ValueProblem? Read(Located<string> text, Tolerance? tolerance, out PeriodEnd? end)
    {
        end = null;
        if (EdtfInterval.IsUnbounded(text.Value))
        {
            end = new(text.Value, null, Intervals.Everything);
            return null;
        }

        List<Interval> days = [];
        if ((DateParser.Parse(text.Value, out var date) ?? DateDays.Add(date!, tolerance, days)) is { } fault)
        {
            return fault.At(text);
        }

        end = new(text.Value, date, Intervals.Normalize(days));
        return null;
    }
}
