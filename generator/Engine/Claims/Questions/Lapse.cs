using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>When a position counts as lapsed: its last day has passed and nobody in it has spoken since.</summary>
internal static class Lapse
{
    /// <summary>The rule for one question on one day.</summary>
    public static Predicate<PositionDraft> Rule(PropertyDefinition property, DateOnly asOf) => draft =>
        property is { Lapses: true, Type: "date" or "period" }
        && !draft.IsDenial
        && EndOf(draft.Value.Set) is { } end
        && end <= asOf.DayNumber
        && !Array.Exists(draft.Members, member => member.IsDated && member.StatedFrom >= end);

    /// <summary>The day after the last one; null for "none".</summary>
    private static decimal? EndOf(Possibilities? set) => set switch
    {
        IntervalSet { Intervals: [.., var last] } => last.End,
        PeriodSet { Ends.Intervals: [.., var last] } => last.End,
        _ => null,
    };
}
