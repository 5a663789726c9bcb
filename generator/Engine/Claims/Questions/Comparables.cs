using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Which claims of a question can be compared with each other: none that is "unknown", no two of which a shared qualifier
/// differs, and where several values may be true only those on one value. They are found without a look at every two.
/// </summary>
internal sealed class Comparables
{
    /// <summary>
    /// So many claims can be compared with each other, and no more: with one of them, that is, itself counted. Where several
    /// values may be true, so many can be on one value, whatever their qualifiers.
    /// </summary>
    public const int Most = 256;

    private readonly int[][] _others;

    private Comparables(int[][] others) => _others = others;

    /// <summary>The claims that a claim can be compared with, itself among them, by index and in order.</summary>
    public ReadOnlySpan<int> Of(int claim) => _others[claim];

    /// <summary>Finds them, or else how many there are where there are too many.</summary>
    /// <param name="claims">In order, "unknown" ones last.</param>
    /// <param name="sets">What they say or deny.</param>
    /// <param name="many">Whether several values may be true.</param>
    public static (Comparables? Found, int TooMany) Find(IReadOnlyCollection<Claim> claims, SetTable sets, bool many)
    {
        Claim[] known = [.. claims.TakeWhile(claim => claim.Value.Kind != ValueKind.Unknown)];
        if (!many && Array.TrueForAll(known, claim => claim.Qualifiers.IsEmpty))
            return known.Length > Most ? (null, known.Length) : (OfAll(claims.Count, known.Length), 0);

        var values = many ? new ClaimsByValue(known, sets) : null;
        if (values is { TooMany: > 0 })
            return (null, values.TooMany);

        var things = new ClaimsByQualifier(known);
        var others = new int[claims.Count][];
        Array.Fill(others, []);
        for (var claim = 0; claim < known.Length; claim++)
        {
            int[] found = [.. (values?.Near(claim) ?? things.Near(claim)).Where(other => !things.AreApart(claim, other))];
            if (!many && found.Length > Most)
                return (null, found.Length);

            Array.Sort(found);
            others[claim] = found;
        }

        return (new Comparables(others), 0);
    }

    /// <summary>Of claims that can all be compared with each other.</summary>
    private static Comparables OfAll(int claims, int known)
    {
        var others = new int[claims][];
        Array.Fill(others, []);
        Array.Fill(others, [.. Enumerable.Range(0, known)], 0, known);
        return new Comparables(others);
    }
}
