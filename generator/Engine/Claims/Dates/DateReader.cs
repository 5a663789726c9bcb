using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>
/// Reads dates in the Library of Congress's EDTF, levels 0 to 2, without times and all-of lists, as sets of days.
/// Years reach 25 digits either way, and a set has at most 10,000 separate stretches of days.
/// </summary>
public static class DateReader
{
    /// <summary>Reads a date or a one-of set in brackets.</summary>
    /// <param name="tolerance">How far <c>~</c> reaches, in days, months or years; null for one unit of what is approximate.</param>
    public static DateReading Read(string text, Tolerance? tolerance, SourceSpan span) =>
        Read(new RawValue(text, [], IsSequence: false, span), tolerance);

    /// <summary>Reads a date or a one-of set, which may be a YAML sequence.</summary>
    public static DateReading Read(RawValue value, Tolerance? tolerance)
    {
        if (!value.IsSequence && value.Text.Trim() is var text && text is not ['[', .., ']'])
        {
            return ReadOne(new Located<string>(text, value.Span), value, tolerance);
        }

        var alternatives = Alternatives.Of(value);
        if (alternatives.Items.IsEmpty)
        {
            return Failed(new(ValueProblemKind.Unreadable, "The set of dates is empty.", "Write the dates it may be: [2024, 2025].", value.Span));
        }

        List<DateElement> members = [];
        List<Interval> days = [];
        foreach (var item in alternatives.Items)
        {
            if (Read(item.Value, alternatives.IsSet, tolerance, out var member) is { } fault)
            {
                return Failed(fault.At(item));
            }

            members.Add(member!);
            days.AddRange(member!.Days);
            if (days.Count > DateDays.Limit)
            {
                return Failed(DateDays.TooMany.At(item));
            }
        }

        return Succeeded(value.Written, members, days);
    }

    /// <summary>A date alone, as nearly all are.</summary>
    private static DateReading ReadOne(Located<string> text, RawValue value, Tolerance? tolerance) =>
        Read(text.Value, inSet: false, tolerance, out var date) is { } fault ? Failed(fault.At(text))
        : date!.Days.Count > DateDays.Limit ? Failed(DateDays.TooMany.At(text))
        : new()
        {
            Value = new DateValue(value.Written, date.Words, Intervals.Normalize(date.Days)),
            Canonical = date.Text,
            Uncertain = date.Uncertain,
        };

    private static DateFault? Read(string text, bool inSet, Tolerance? tolerance, out DateElement? member)
    {
        member = null;
        return EdtfInterval.Misplaced(text)
            ?? (inSet ? DateElement.ReadMember(text, tolerance, out member) : DateElement.ReadDate(text, tolerance, out member));
    }

    private static DateReading Failed(ValueProblem problem) => new() { Problem = problem };

    private static DateReading Succeeded(string written, List<DateElement> members, List<Interval> days)
    {
        members.Sort(static (a, b) => a.CompareTo(b));
        var texts = EachOnce(members.ConvertAll(static member => member.Text));
        var words = EachOnce(members.ConvertAll(static member => member.Words));
        return new()
        {
            Value = new DateValue(written, Alternatives.Join(words), Intervals.Normalize(days)),
            Canonical = texts is [var only] && !members[0].IsRange ? only : $"[{string.Join(',', texts)}]",
            Uncertain = members.Exists(static member => member.Uncertain),
        };
    }

    private static List<string> EachOnce(List<string> texts) => texts.Count == 1 ? texts : [.. texts.Distinct(StringComparer.Ordinal)];
}
