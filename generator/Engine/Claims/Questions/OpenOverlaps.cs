using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds strong claims that overlap while no third claim lies within both and so settles what they share.</summary>
internal sealed class OpenOverlaps
{
    private readonly Statement[] _standing;
    private readonly SetTable _sets;
    private readonly BitSet?[] _within;

    private OpenOverlaps(VerdictTable verdicts, BitSet stands)
    {
        _sets = verdicts.Sets;
        _standing = Array.FindAll(verdicts.Statements, statement => stands[statement.Index] && !statement.IsDenial);
        _within = new BitSet[verdicts.Statements.Length];
        foreach (var statement in _standing)
        {
            _within[statement.Index] = Within(statement);
        }
    }

    public static IEnumerable<(int First, int Second)> Find(VerdictTable verdicts, BitSet stands)
    {
        var overlaps = new OpenOverlaps(verdicts, stands);
        var firm = Array.FindAll(overlaps._standing, statement => !statement.IsWeak);
        for (var i = 0; i < firm.Length; i++)
        {
            for (var j = i + 1; j < firm.Length; j++)
            {
                if (verdicts[firm[i].Index, firm[j].Index].Verdict == Verdict.Overlaps && overlaps.AreOpen(firm[i], firm[j]))
                    yield return (firm[i].Index, firm[j].Index);
            }
        }
    }

    private bool AreOpen(Statement first, Statement second) =>
        _within[first.Index] is not { } a || _within[second.Index] is not { } b || !a.Overlaps(b);

    /// <summary>The standing statements that lie within another, by their place; null where none does.</summary>
    private BitSet? Within(Statement outer)
    {
        BitSet? within = null;
        for (var i = 0; i < _standing.Length; i++)
        {
            var inner = _standing[i];
            if (_sets.Compare(inner, outer) == SetRelation.Inside
                && QualifierComparison.Difference(inner.Qualifiers, outer.Qualifiers) is null)
            {
                within ??= new BitSet(_standing.Length);
                within.Add(i);
            }
        }

        return within;
    }
}
