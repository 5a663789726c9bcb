using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds strong claims that overlap while no third claim lies within both and so settles what they share.</summary>
internal sealed class OpenOverlaps
{
    private const int WordBits = 64;

    private readonly Statement[] _standing;
    private readonly SetTable _sets;
    private readonly Dictionary<Statement, ulong[]> _within = [];

    private OpenOverlaps(Statement[] standing, SetTable sets)
    {
        _standing = standing;
        _sets = sets;
    }

    public static IEnumerable<(Statement First, Statement Second)> Find(VerdictTable verdicts, bool[] stands)
    {
        var overlaps = new OpenOverlaps(Array.FindAll(verdicts.Statements, statement => stands[statement.Index] && !statement.IsDenial), verdicts.Sets);
        return verdicts.With(Verdict.Overlaps)
            .Where(pair => stands[pair.First.Index] && stands[pair.Second.Index] && IsFirm(pair.First) && IsFirm(pair.Second))
            .Where(pair => overlaps.AreOpen(pair.First, pair.Second))
            .Select(pair => (pair.First, pair.Second));
    }

    private static bool IsFirm(Statement statement) => !statement.IsWeak && !statement.IsDenial;

    private bool AreOpen(Statement first, Statement second)
    {
        var (a, b) = (Within(first), Within(second));
        for (var i = 0; i < a.Length; i++)
        {
            if ((a[i] & b[i]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>A bit for each standing statement that lies within another.</summary>
    private ulong[] Within(Statement outer)
    {
        if (_within.TryGetValue(outer, out var bits))
            return bits;

        bits = new ulong[(_standing.Length + WordBits - 1) / WordBits];
        for (var i = 0; i < _standing.Length; i++)
        {
            var inner = _standing[i];
            if (inner != outer
                && QualifierComparison.Difference(inner.Qualifiers, outer.Qualifiers) is null
                && _sets.Compare(inner, outer) is SetRelation.Equal or SetRelation.Inside)
            {
                bits[i / WordBits] |= 1UL << (i % WordBits);
            }
        }

        _within.Add(outer, bits);
        return bits;
    }
}
