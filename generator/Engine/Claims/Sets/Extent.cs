using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What a claim leaves possible: its set, or for a denial everything but its set, "none" included.</summary>
public readonly record struct Extent(Possibilities Set, bool Denied)
{
    /// <summary>Compares what two claims leave possible.</summary>
    public static SetRelation Compare(in Extent first, in Extent second) =>
        Compare(SetComparison.Compare(first.Set, second.Set), first.Denied, second.Denied);

    /// <summary>
    /// Compares what two claims leave possible, given how the sets lie that they say or deny. What a type could hold
    /// besides has no end, so a denial is disjoint only from a claim that lies inside what it denies, and two denials
    /// always leave something in common.
    /// </summary>
    internal static SetRelation Compare(SetRelation sets, bool isFirstDenied, bool isSecondDenied) => (isFirstDenied, isSecondDenied) switch
    {
        (false, false) => sets,
        (false, true) => sets is SetRelation.Equal or SetRelation.Inside ? SetRelation.Disjoint : SetRelation.Overlaps,
        (true, false) => sets is SetRelation.Equal or SetRelation.Contains ? SetRelation.Disjoint : SetRelation.Overlaps,
        _ => sets == SetRelation.Disjoint ? SetRelation.Overlaps : sets.Mirrored(),
    };
}
