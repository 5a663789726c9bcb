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

        start = start.TrimEnd();
        end = end.TrimStart();
        if (EdtfInterval.IsUnbounded(start) && EdtfInterval.IsUnbounded(end))
        {
            return ValueReading.Failed(new(
                ValueProblemKind.Unreadable,
                "A period without start and end says nothing.",
                "Write \"unknown\" where the source does not say.",
                value.Span));
        }

        PeriodEnd? last = null;
        var fault = PeriodEnd.Read(start, property.Tolerance, out var first)
            ?? After(PeriodEnd.Read(end, property.Tolerance, out last), text.Value.Length - end.Length);
        if (fault is not null)
        {
            return ValueReading.Failed(fault.At(text));
        }

        return first!.Days.Intervals[0].Start >= last!.Days.Intervals[^1].End
            ? ValueReading.Failed(new(
                ValueProblemKind.Unreadable, "The period ends before it starts.", $"Write the start first: {end}/{start}.", value.Span))
            : ValueReading.Of(Value(value, first, last));
    }

    private static ClaimValue Value(RawValue value, PeriodEnd start, PeriodEnd end) => new()
    {
        Written = value.Written,
        Canonical = $"{start.Text}/{end.Text}",
        Display = (start, end) switch
        {
            ({ Date: { } date }, { Date: null }) => $"from {DateWords.Of(date)} on",
            ({ Date: null }, { Date: { } date }) => $"until {DateWords.Of(date)}",
            _ => $"{DateWords.Of(start.Date!)} to {DateWords.Of(end.Date!)}",
        },
        Set = new PeriodSet(start.Days, end.Days),
        Uncertain = start.Date is { Uncertain: true } || end.Date is { Uncertain: true },
        SortKey = start.Days.Intervals[0].Start,
    };

    private static DateFault? After(DateFault? fault, int offset) =>
        fault is null ? null : fault with { Start = fault.Start + offset };
}
