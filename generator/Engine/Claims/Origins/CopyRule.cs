using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Whose claim a derived source passes on, and what the copy takes from it.</summary>
internal static class CopyRule
{
    /// <summary>
    /// Of compatible claims of ancestors, in order of id, the one that is passed on: an exact one, else one of the same
    /// value, else the finest. A denial passes on only denials. Null where the claim names another speaker.
    /// </summary>
    public static Statement? Choose(Claim claim, List<Statement> fitting)
    {
        Statement? best = null;
        foreach (var other in fitting)
        {
            if ((claim.Stance == Stance.Denied) != other.IsDenial
                || !Voices.NamesNoOther(claim.Speakers, other.Claim.Speakers))
            {
                continue;
            }

            if (best is null || IsNearer(claim, other, best))
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
    public static bool IsExact(Claim claim, Claim original) =>
        Weaker(claim.Stance, original.Stance) == original.Stance
        && claim.Value.SingleNumber == original.Value.SingleNumber
        && SetComparison.Compare(claim.Value.Set!, original.Value.Set!) == SetRelation.Equal
        && QualifierComparison.AreSame(claim.Qualifiers, original.Qualifiers)
        && (claim.Supersedes is null || claim.Supersedes == original.Supersedes);

    private static bool IsNearer(Claim claim, Statement other, Statement best)
    {
        if (Nearness(claim, other) is var nearness && Nearness(claim, best) is var bestNearness && nearness != bestNearness)
            return nearness > bestNearness;

        return Extent.Compare(other.Extent, best.Extent) switch
        {
            SetRelation.Inside => true,
            SetRelation.Equal => other.Claim.Stance < best.Claim.Stance,
            _ => false,
        };
    }

    private static int Nearness(Claim claim, Statement other) =>
        IsExact(claim, other.Claim) ? claim.Stance == other.Claim.Stance ? 3 : 2
        : SetComparison.Compare(claim.Value.Set!, other.Set) == SetRelation.Equal ? 1
        : 0;

    /// <summary>Asserted, reported, hedged, rumoured: from strong to weak. Denials meet denials only.</summary>
    private static Stance Weaker(Stance first, Stance second) => first > second ? first : second;
}
