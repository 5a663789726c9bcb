using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Data;

/// <summary>The first and last days that a date or period leaves possible; null where it has no bound.</summary>
internal static class DayBounds
{
    /// <summary>Whether the values of a property are made of days.</summary>
    public static bool Has(PropertyDefinition property) => property.Type is "date" or "period";

    public static string? Earliest(Possibilities? set) => set switch
    {
        IntervalSet days => IsoDay.Earliest(days),
        PeriodSet period => IsoDay.Earliest(period.Starts),
        _ => null,
    };

    public static string? Latest(Possibilities? set) => set switch
    {
        IntervalSet days => IsoDay.Latest(days),
        PeriodSet period => IsoDay.Latest(period.Ends),
        _ => null,
    };
}
