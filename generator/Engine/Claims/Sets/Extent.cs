using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What a claim leaves possible: its set, or for a denial everything but its set, "none" included.</summary>
public readonly record struct Extent(Possibilities Set, bool Denied)
{
    /// <summary>
    /// Compares what two claims leave possible. What a type could hold besides has no end, so a denial is disjoint only
    /// from a claim that lies inside what it denies, and two denials always leave something in common.
    /// </summary>
    public static SetRelation Compare(in Extent first, in Extent second) => (first.Denied, second.Denied) switch
    {
        (false, false) => SetComparison.Compare(first.Set, second.Set),
        (false, true) => DenialOf(second.Set, first.Set),
        (true, false) => DenialOf(first.Set, second.Set),
        _ => SetComparison.Compare(second.Set, first.Set) switch
        {
            SetRelation.Disjoint => SetRelation.Overlaps,
            var relation => relation,
        },
    };

    private static SetRelation DenialOf(Possibilities denied, Possibilities said) =>
        said.IsWithin(denied) ? SetRelation.Disjoint : SetRelation.Overlaps;
}
