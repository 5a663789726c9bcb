namespace AlitaWiki.Engine.Model;

/// <summary>Finds the name that somebody most likely meant.</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>
    /// The candidate with the fewest slips (a letter missing, added, changed, or two exchanged) between it and
    /// <paramref name="name"/>, letter case aside; null where more than a third of the letters would be slips.
    /// Of equally near ones, the first in ordinal order.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        // Longer names are no slips of the pen, and comparing them costs the product of their lengths.
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        var folded = name.ToLowerInvariant();
        string? nearest = null;
        var fewest = MostSlips(name.Length) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > fewest)
            {
                continue;
            }

            var slips = Slips(folded, candidate.ToLowerInvariant(), fewest);
            if (slips < fewest || (slips == fewest && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>A sentence for a hint: the nearest name, or else all of them.</summary>
    /// <param name="candidates">Few enough to be listed.</param>
    public static string Hint(string name, IReadOnlyCollection<string> candidates) =>
        Of(name, candidates) is { } nearest ? $"Did you mean {nearest}?"
        : candidates.Count == 0 ? "There is none yet."
        : $"It is one of: {string.Join(", ", candidates)}.";

    /// <summary>How many slips a name of some length may have and still be known.</summary>
    internal static int MostSlips(int length) => Math.Max(1, length / 3);

    /// <summary>The distance of Damerau and Levenshtein, adjacent letters exchanged once; anything above <paramref name="most"/> is as good as it plus one.</summary>
    internal static int Slips(string a, string b, int most)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);

                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
