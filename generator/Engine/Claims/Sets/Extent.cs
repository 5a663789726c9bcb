namespace AlitaWiki.Engine.Claims;

/// <summary>What claims leave possible: their sets, or for a denial everything but its set, "none" included.</summary>
internal static class Extent
{
    /// <summary>
    /// Compares what two claims leave possible, given how the sets lie that they say or deny. A denial is disjoint from what
    /// lies inside what it denies, and overlaps whatever else is said.
    /// </summary>
    /// <param name="areAllThereIs">Whether both sets together hold every possibility, so that nothing is left by who deny both.</param>
    public static SetRelation Compare(SetRelation sets, bool isFirstDenied, bool isSecondDenied, bool areAllThereIs) =>
        (isFirstDenied, isSecondDenied) switch
        {
            (false, false) => sets,
            (false, true) => sets is SetRelation.Equal or SetRelation.Inside ? SetRelation.Disjoint : SetRelation.Overlaps,
            (true, false) => sets is SetRelation.Equal or SetRelation.Contains ? SetRelation.Disjoint : SetRelation.Overlaps,
            _ when areAllThereIs => SetRelation.Disjoint,
            _ => sets == SetRelation.Disjoint ? SetRelation.Overlaps : sets.Mirrored(),
        };
}
