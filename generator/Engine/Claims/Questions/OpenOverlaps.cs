using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds strong claims that overlap while no third claim lies within both and so settles what they share.</summary>
internal sealed class OpenOverlaps
{
    private const int WordBits = 64;

    private readonly Statement[] _standing;
    private readonly SetTable _sets;
    private readonly ulong[]?[] _within;

    private OpenOverlaps(VerdictTable verdicts, bool[] stands)
    {
        _sets = verdicts.Sets;
        _standing = Array.FindAll(verdicts.Statements, statement => stands[statement.Index] && !statement.IsDenial);
        _within = new ulong[verdicts.Statements.Length][];
        foreach (var statement in _standing)
        {
            _within[statement.Index] = Within(statement);
        }
    }

    public static IEnumerable<(Statement First, Statement Second)> Find(VerdictTable verdicts, bool[] stands)
    {
        var overlaps = new OpenOverlaps(verdicts, stands);
        var firm = Array.FindAll(overlaps._standing, statement => !statement.IsWeak);
        for (var i = 0; i < firm.Length; i++)
        {
            for (var j = i + 1; j < firm.Length; j++)
            {
                if (verdicts[firm[i].Index, firm[j].Index].Verdict == Verdict.Overlaps && overlaps.AreOpen(firm[i], firm[j]))
                    yield return (firm[i], firm[j]);
            }
        }
    }

    private bool AreOpen(Statement first, Statement second)
    {
        if (_within[first.Index] is not { } a || _within[second.Index] is not { } b)
            return true;

        for (var i = 0; i < a.Length; i++)
        {
            if ((a[i] & b[i]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>A bit for each standing statement that lies within another; null where none does.</summary>
    private ulong[]? Within(Statement outer)
    {
        ulong[]? bits = null;
        for (var i = 0; i < _standing.Length; i++)
        {
            var inner = _standing[i];
            if (inner != outer
                && _sets.Compare(inner, outer) is SetRelation.Equal or SetRelation.Inside
                && QualifierComparison.Difference(inner.Qualifiers, outer.Qualifiers) is null)
            {
                bits ??= new ulong[(_standing.Length + WordBits - 1) / WordBits];
                bits[i / WordBits] |= 1UL << (i % WordBits);
            }
        }

        return bits;
    }
}
