using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Dates;

/// <summary>How far <c>~</c> reaches either way: whole months, or days.</summary>
internal readonly record struct Reach(Int128 Months, decimal Days)
{
    // A reach beyond all years that dates can have is as good as this one, and its sums stay exact.
    private const decimal Furthest = 10_000_000_000_000_000_000_000_000m;

    /// <summary>The property's tolerance, or else one unit of the finest approximate component.</summary>
    public static Reach Of(EdtfDate date, Tolerance? tolerance) => tolerance switch
    {
        { Unit: ToleranceUnit.Days } => new(0, decimal.Floor(Amount(tolerance))),
        { Unit: ToleranceUnit.Months } => new((Int128)Amount(tolerance), 0),
        { Unit: ToleranceUnit.Years } => new((Int128)(Amount(tolerance) * 12), 0),
        _ => OneUnit(date),
    };

    /// <summary>Moves both ends out. The same day of a shorter month is its last day.</summary>
    public Interval Widen(Interval days)
    {
        if (Months == 0)
        {
            return new(days.Start - Days, days.End + Days);
        }

        // Whole months end where a month ends, however long; single days keep their day of the month.
        var wholeMonths = Calendar.Day(days.Start).Day == 1 && Calendar.Day(days.End).Day == 1;
        var end = wholeMonths ? Calendar.AddMonths(days.End, Months) : Calendar.AddMonths(days.End - 1, Months) + 1;
        return new(Calendar.AddMonths(days.Start, -Months), end);
    }

    private static Reach OneUnit(EdtfDate date) => date.Approximate switch
    {
        DateComponent.Day => date.Day switch
        {
            { OpenTail: 2 } => new(1, 0),
            { OpenTail: 1 } => new(0, 10),
            _ => new(0, 1),
        },
        DateComponent.Month when date.Part is { } part => new(part.Months, 0),
        DateComponent.Month => date.Month switch
        {
            { OpenTail: 2 } => new(12, 0),
            { OpenTail: 1 } => new(10, 0),
            _ => new(1, 0),
        },
        _ => new(date.Year.Unit * 12, 0),
    };

    private static decimal Amount(Tolerance tolerance) => decimal.Clamp(tolerance.Amount, 0, Furthest);
}
