namespace AlitaWiki.Engine.Model;

/// <summary>Finds the name that somebody most likely meant.</summary>
public static class NearestName
{
    /// <summary>Longer names are no slips of the pen. A <see cref="WrittenName"/> has no more letters than a number has bits.</summary>
    internal const int LongestName = 64;

    /// <summary>
    /// The candidate with the fewest slips (a letter missing, added, changed, or two exchanged) between it and
    /// <paramref name="name"/>, letter case aside; null where more than a third of the letters would be slips.
    /// Of equally near ones, the first in ordinal order.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        var written = new WrittenName(name.ToLowerInvariant());
        string? nearest = null;
        var fewest = MostSlips(name.Length) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > fewest)
            {
                continue;
            }

            var slips = written.SlipsTo(candidate.ToLowerInvariant(), fewest);
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

    /// <summary>How many slips lie between two names, as <see cref="WrittenName.SlipsTo"/> counts them.</summary>
    internal static int Slips(string a, string b, int most)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length <= LongestName ? new WrittenName(shorter).SlipsTo(longer, most) : a == b ? 0 : most + 1;
    }
}
