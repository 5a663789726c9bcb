using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Periods;

/// <summary>
/// An EDTF interval, as the days on which it may start and those on which it may end. The canonical spelling is EDTF;
/// the sort key is the first day of the start.
/// </summary>
public sealed class PeriodType : IClaimType
{
    public string Name => "period";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var alternatives = Alternatives.Of(value);
        var text = new Located<string>(value.Written.Trim(), value.Span);
        if (alternatives.IsSet || !EdtfInterval.TrySplit(text.Value, out var start, out var end))
        {
            return ValueReading.Failed(PeriodHint.For(text, alternatives));
        }

        var first = new Located<string>(start.TrimEnd(), Place.Within(text.Span, text.Value, 0, start.TrimEnd().Length));
        var last = new Located<string>(
            end.TrimStart(), Place.Within(text.Span, text.Value, text.Value.Length - end.TrimStart().Length, end.TrimStart().Length));
        PeriodEnd? ends = null;
        if ((PeriodEnd.Read(first, property.Tolerance, out var starts) ?? PeriodEnd.Read(last, property.Tolerance, out ends)) is { } problem)
        {
            return ValueReading.Failed(problem);
        }

        return starts!.Days.Intervals[0].Start < ends!.Days.Intervals[^1].End
            ? ValueReading.Of(Value(value, starts, ends))
            : Unreadable("The period ends before it starts.", $"Write the start first: {last.Value}/{first.Value}.", value);
    }

    private static ClaimValue Value(RawValue value, PeriodEnd start, PeriodEnd end) => new()
    {
        Written = value.Written,
        Canonical = $"{start.Text}/{end.Text}",
        Display = (start, end) switch
        {
            ({ Date: { } date }, { Date: null }) => $"from {DateWords.Of(date)} on",
            ({ Date: null }, { Date: { } date }) => $"until {DateWords.Of(date)}",
            ({ Date: null }, { Date: null }) => "open at both ends",
            _ => $"{DateWords.Of(start.Date!)} to {DateWords.Of(end.Date!)}",
        },
        Set = new PeriodSet(start.Days, end.Days),
        Uncertain = start.Date is { Uncertain: true } || end.Date is { Uncertain: true },
        SortKey = start.Days.Intervals[0].Start,
    };

    private static ValueReading Unreadable(string message, string hint, RawValue value) =>
        ValueReading.Failed(new(ValueProblemKind.Unreadable, message, hint, value.Span));
}
