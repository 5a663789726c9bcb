using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Whose claim a derived source passes on, and what the copy takes from it.</summary>
internal static class CopyRule
{
    /// <summary>
    /// Of compatible claims of ancestors, in order of id, the one that is passed on: an exact one, else one of the same
    /// value, else the finest. A denial passes on only denials. Null where the claim names another speaker.
    /// </summary>
    public static Statement? Choose(Statement claim, List<Statement> fitting, SetTable sets)
    {
        Statement? best = null;
        foreach (var other in fitting)
        {
            if (claim.IsDenial != other.IsDenial
                || !Voices.NamesNoOther(claim.Claim.Speakers, other.Claim.Speakers))
            {
                continue;
            }

            if (best is null || IsNearer(claim, other, best, sets))
                best = other;
        }

        return best;
    }

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
        && QualifierComparison.AreSame(claim.Qualifiers, original.Qualifiers)
        && (claim.Claim.Supersedes is null || claim.Claim.Supersedes == original.Claim.Supersedes);

    private static bool IsNearer(Statement claim, Statement other, Statement best, SetTable sets)
    {
        if (Nearness(claim, other, sets) is var nearness && Nearness(claim, best, sets) is var bestNearness && nearness != bestNearness)
            return nearness > bestNearness;

        return sets.CompareExtents(other, best) switch
        {
            SetRelation.Inside => true,
            SetRelation.Equal => other.Claim.Stance < best.Claim.Stance,
            _ => false,
        };
    }

    private static int Nearness(Statement claim, Statement other, SetTable sets) =>
        IsExact(claim, other, sets) ? 2
        : sets.Compare(claim, other) == SetRelation.Equal ? 1
        : 0;

    /// <summary>Asserted, reported, hedged, rumoured: from strong to weak. Denials meet denials only.</summary>
    private static Stance Weaker(Stance first, Stance second) => first > second ? first : second;
}
