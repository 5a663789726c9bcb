namespace AlitaWiki.Engine.Claims.Choices;

/// <summary>Finds the name that a misspelling comes nearest to.</summary>
internal static class NearestName
{
    // Beyond this length a text is no misspelt name, and comparing it would cost more than it can give.
    private const int LongestName = 64;

    /// <summary>The nearest name, case ignored, that differs in at most a third of its letters; else null.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (text.Length > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            if (name.Length > LongestName)
            {
                continue;
            }

            var distance = Distance(text.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < least && distance * 3 <= Math.Max(text.Length, name.Length))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's: how many letters have to be put in, taken out or exchanged.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var exchanged = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
