using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>One member of a one-of set: a date, or all from one date to another, or from or up to one.</summary>
/// <param name="Text">As written, without space.</param>
internal sealed record DateElement(string Text, EdtfDate? From, EdtfDate? To, bool IsRange, List<Interval> Days)
    : IComparable<DateElement>
{
    public bool Uncertain => From is { Uncertain: true } || To is { Uncertain: true };

    public string Words => this switch
    {
        { IsRange: false } => DateWords.Of(From!),
        { To: null } => $"{DateWords.Of(From!)} or later",
        { From: null } => $"{DateWords.Of(To)} or earlier",
        _ => $"between {DateWords.Of(From)} and {DateWords.Of(To)}",
    };

    /// <summary>In order of time, then of text.</summary>
    public int CompareTo(DateElement? other) =>
        other is null ? 1
        : Days[0].Start.CompareTo(other.Days[0].Start) is var start and not 0 ? start
        : Days[^1].End.CompareTo(other.Days[^1].End) is var end and not 0 ? end
        : string.CompareOrdinal(Text, other.Text);

    /// <summary>A date alone.</summary>
    public static DateFault? ReadDate(string text, Tolerance? tolerance, out DateElement? element)
    {
        element = null;
        List<Interval> days = [];
        if (Bound(text, tolerance, days, out var date) is { } fault)
        {
            return fault;
        }

        element = new(text, date, null, false, days);
        return null;
    }

    /// <summary>A member of a set, in which two dots make a range.</summary>
    public static DateFault? ReadMember(string text, Tolerance? tolerance, out DateElement? element)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return ReadDate(text, tolerance, out element);
        }

        element = null;
        var fromText = text[..dots].TrimEnd();
        var toText = text[(dots + 2)..].TrimStart();
        if (fromText.Length == 0 && toText.Length == 0)
        {
            return new(ValueProblemKind.Unreadable, "A range without ends says nothing.", "Write at least one date, such as [2030..].", 0, text.Length);
        }

        List<Interval> days = [];
        EdtfDate? from = null;
        EdtfDate? to = null;
        if (fromText.Length > 0 && Bound(fromText, tolerance, days, out from) is { } fault)
        {
            return fault;
        }

        var start = from is null ? Unbounded.Below : days[0].Start;
        days.Clear();
        if (toText.Length > 0 && Bound(toText, tolerance, days, out to) is { } second)
        {
            return second with { Start = text.Length - toText.Length + second.Start };
        }

        var end = to is null ? Unbounded.Above : days[^1].End;
        if (start >= end)
        {
            return new(ValueProblemKind.Unreadable, "The range ends before it begins.", $"Write the earlier date first: [{toText}..{fromText}].", 0, text.Length);
        }

        element = new($"{fromText}..{toText}", from, to, true, [new(start, end)]);
        return null;
    }

    private static DateFault? Bound(string text, Tolerance? tolerance, List<Interval> days, out EdtfDate? date) =>
        DateParser.Parse(text, out date) ?? DateDays.Add(date!, tolerance, days);
}
