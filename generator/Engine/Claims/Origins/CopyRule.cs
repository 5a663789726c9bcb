using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Whose claim a derived source passes on, and what the copy takes from it.</summary>
internal static class CopyRule
{
    /// <summary>
    /// Of compatible claims of ancestors the one that is passed on: one with the copy's own value, stance and qualifiers, and
    /// else any; of several that of the nearest ancestor; then the finest; then the first in the order of claims. A denial
    /// passes on only denials. Null where the claim names another speaker.
    /// </summary>
    /// <param name="fitting">None of them an exact copy of another, so that one more copy changes nothing.</param>
    public static Statement? Choose(Statement claim, List<Statement> fitting, SetTable sets, SourceGraph sources)
    {
        var passed = fitting.FindAll(other => MayPassOn(claim, other));
        if (passed.Count < 2)
            return passed.FirstOrDefault();

        if (passed.FindAll(other => IsExact(claim, other, sets)) is { Count: > 0 } exact)
            passed = exact;

        var steps = passed.ConvertAll(other => sources.Steps(claim.Claim.Source, other.Claim.Source));
        var nearest = steps.Min();
        passed = [.. passed.Where((_, index) => steps[index] == nearest)];
        passed = passed.FindAll(other => !passed.Exists(finer => sets.CompareExtents(finer, other) == SetRelation.Inside));

        // Equal values may be written differently, which must not count for more than how firmly they are said.
        var value = passed.MinBy(other => other.Claim, ClaimOrder.Comparer)!.SetNumber;
        return passed
            .Where(other => other.SetNumber == value)
            .OrderBy(other => other.Claim.Stance)
            .ThenBy(other => other.Claim.Source)
            .ThenBy(other => other.Claim, ClaimOrder.Comparer)
            .First();
    }

    /// <summary>Whether a claim names no other speaker than one that it fits, and denies no more than that one does.</summary>
    public static bool MayPassOn(Statement claim, Statement other) =>
        claim.IsDenial == other.IsDenial && Voices.NamesNoOther(claim.Claim.Speakers, other.Claim.Speakers);

    /// <summary>The claim with its original's origins and date, and a stance no stronger.</summary>
    public static Claim Take(Claim claim, Claim original) => claim with
    {
        CopyOf = original.Id,
        Origins = original.Origins,
        StatedOn = original.StatedOn ?? claim.StatedOn,
        Stance = Weaker(claim.Stance, original.Stance),
    };

    /// <summary>Whether value, stance and qualifiers are equal, so that the copy has its original's verdicts and place.</summary>
    public static bool IsExact(Statement claim, Statement original, SetTable sets) =>
        Weaker(claim.Claim.Stance, original.Claim.Stance) == original.Claim.Stance
        && claim.Claim.Value.SingleNumber == original.Claim.Value.SingleNumber
        && sets.Compare(claim, original) == SetRelation.Equal
        && QualifierComparison.AreSame(claim.Qualifiers, original.Qualifiers);

    /// <summary>Asserted, reported, hedged, rumoured: from strong to weak. Denials meet denials only.</summary>
    private static Stance Weaker(Stance first, Stance second) => first > second ? first : second;
}
