using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Which of two disjoint statements about something that may change is the later, and may replace the other.</summary>
internal static class Later
{
    /// <summary>The later one, if the dates tell and it may replace the other.</summary>
    public static Lead LeadOf(in Pair pair)
    {
        if (pair.First.IsSurelyLaterThan(pair.Second))
            return MayReplace(pair.First, pair.Second) ? Lead.First : Lead.None;

        return pair.Second.IsSurelyLaterThan(pair.First) && MayReplace(pair.Second, pair.First) ? Lead.Second : Lead.None;
    }

    /// <summary>A rumour replaces only rumours.</summary>
    public static bool MayReplace(Statement later, Statement earlier) =>
        later.Claim.Stance != Stance.Rumoured || earlier.Claim.Stance == Stance.Rumoured;
}
