using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Claims in the order in which they were stated, those without a date last.</summary>
internal static class EvidenceOrder
{
    public static IOrderedEnumerable<Claim> Sort(IEnumerable<Claim> claims) =>
        claims.OrderBy(claim => Day(claim.StatedOn)).ThenBy(claim => claim.Origins.FirstOrDefault()).ThenBy(claim => claim.Source).ThenBy(claim => claim, ClaimOrder.Comparer);

    /// <summary>Some of the claims in their order: a first one of each voice before any other.</summary>
    public static IEnumerable<Claim> Some(IEnumerable<Claim> claims, int most)
    {
        Claim[] sorted = [.. claims];
        if (sorted.Length < 2 && most > 0)
        {
            return sorted;
        }

        sorted = [.. Sort(sorted)];
        if (sorted.Length <= most)
        {
            return sorted;
        }

        var voices = new HashSet<string>(StringComparer.Ordinal);
        var news = sorted.ToLookup(IsFirstOfAVoice);
        return Sort(news[true].Concat(news[false]).Take(most));

        bool IsFirstOfAVoice(Claim claim)
        {
            var known = voices.Count;
            voices.UnionWith(claim.Origins.Select(voice => voice.Key));
            return voices.Count > known;
        }
    }

    /// <summary>The first day on which it can have been; past all days where nothing dates it.</summary>
    public static decimal Day(DateValue? date) =>
        date is { Days.Intervals: [var first, ..] } ? first.Start : decimal.MaxValue;
}
