using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>When something was stated, and which of two dates is surely the later.</summary>
internal static class StatedDates
{
    /// <summary>
    /// The date that the claim itself gives, or the date on which its root was published; of several roots the latest,
    /// and none if any has no date; where a single root has none, the date of the claim's own source.
    /// </summary>
    public static DateValue? Of(Claim claim, SourceGraph sources)
    {
        if (claim.Stated is not null)
            return claim.Stated;

        var roots = sources.RootVoices(claim.Source);
        if (roots is [var only])
            return Published(only, sources) ?? sources.Published(claim.Source);

        var published = roots.Select(root => Published(root, sources)).ToList();
        return published.Contains(null) ? null : published.Max(Comparer<DateValue?>.Create((a, b) => Compare(a!, b!)));
    }

    /// <summary>Orders dates by the day by which they have surely come, then by the first day they may be.</summary>
    public static int Compare(DateValue first, DateValue second) =>
        Before(first).CompareTo(Before(second)) is var byEnd and not 0 ? byEnd
        : From(first).CompareTo(From(second)) is var byStart and not 0 ? byStart
        : string.CompareOrdinal(first.Written, second.Written);

    /// <summary>The first day it may be.</summary>
    public static decimal From(DateValue date) => date.Days.Intervals is [var first, ..] ? first.Start : Unbounded.Below;

    /// <summary>The first day that it can no longer be.</summary>
    public static decimal Before(DateValue date) => date.Days.Intervals is [.., var last] ? last.End : Unbounded.Above;

    private static DateValue? Published(Voice root, SourceGraph sources) => sources.Published(root.Page!.Value);
}
