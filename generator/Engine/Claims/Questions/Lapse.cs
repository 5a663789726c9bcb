using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>When a position counts as lapsed: its last day has passed and nobody in it has spoken since.</summary>
internal static class Lapse
{
    /// <summary>The rule for one question on one day.</summary>
    public static Predicate<PositionDraft> Rule(DraftContext context, DateOnly asOf) => draft =>
        context.Property is { Lapses: true, Type: "date" or "period" }
        && !draft.IsDenial
        && EndOf(draft.Value.Set) is { } end
        && end <= asOf.DayNumber
        && !HasSpokenSince(draft.Members.Among(context.Dated), end, context);

    private static bool HasSpokenSince(BitSet dated, decimal end, DraftContext context)
    {
        foreach (var member in dated)
        {
            if (context.Statements[member].StatedFrom >= end)
                return true;
        }

        return false;
    }

    /// <summary>The day after the last one; null for "none".</summary>
    private static decimal? EndOf(Possibilities? set) => set switch
    {
        IntervalSet { Intervals: [.., var last] } => last.End,
        PeriodSet { Ends.Intervals: [.., var last] } => last.End,
        _ => null,
    };
}
