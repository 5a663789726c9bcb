using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the maximal groups of comparable statements that share a possibility, by a walk over the points of the domain for
/// each choice of qualifiers. Where several values may be true, each value and each denial of one is by itself.
/// </summary>
internal sealed class PositionGroups
{
    private readonly VerdictTable _verdicts;
    private readonly bool[] _stands;

    private PositionGroups(VerdictTable verdicts, bool[] stands)
    {
        _verdicts = verdicts;
        _stands = stands;
    }

    private bool IsMany => _verdicts.Property.Many;

    /// <param name="verdicts">The question's statements and which of them can be compared.</param>
    /// <param name="stands">Whether a statement, by index, does not stand aside.</param>
    /// <returns>Each group's statements in order; the groups in no particular order.</returns>
    public static List<Statement[]> Of(VerdictTable verdicts, bool[] stands)
    {
        var groups = new PositionGroups(verdicts, stands);
        return [.. groups.Parts().SelectMany(groups.Groups)];
    }

    /// <summary>The statements that stand, in parts of which no two hold statements of one group.</summary>
    private IEnumerable<Statement[]> Parts()
    {
        var standing = Array.FindAll(_verdicts.Statements, statement => _stands[statement.Index]);
        if (!IsMany && Array.TrueForAll(standing, statement => statement.Qualifiers.IsEmpty))
        {
            yield return standing;
            yield break;
        }

        var isFound = new bool[_stands.Length];
        foreach (var first in standing.Where(statement => !isFound[statement.Index]))
        {
            isFound[first.Index] = true;
            var part = new List<Statement> { first };
            for (var next = 0; next < part.Count; next++)
            {
                foreach (var other in _verdicts.Comparables.Of(part[next].Index))
                {
                    if (_stands[other] && !isFound[other] && MayBeOneGroup(first, _verdicts.Statements[other]))
                    {
                        isFound[other] = true;
                        part.Add(_verdicts.Statements[other]);
                    }
                }
            }

            part.Sort((a, b) => a.Index.CompareTo(b.Index));
            yield return [.. part];
        }
    }

    private bool MayBeOneGroup(Statement first, Statement second) =>
        !IsMany || (first.SetNumber == second.SetNumber && first.IsDenial == second.IsDenial);

    private IEnumerable<Statement[]> Groups(Statement[] statements)
    {
        if (IsOneGroup(statements))
            return [statements];

        var groups = new GroupCollector(statements.Length);
        var contexts = QualifierContexts.Of(statements, _verdicts.Comparables);
        var mayNest = contexts.Count > 1;
        foreach (var members in contexts)
        {
            mayNest |= Collect(statements, members, groups);
        }

        return groups.Groups(mayNest).Select(group => statements.Where((_, member) => group[member]).ToArray());
    }

    /// <summary>Whether all say one thing of one thing; who denies a thing may leave nothing possible.</summary>
    private static bool IsOneGroup(Statement[] statements) =>
        statements is [{ IsDenial: false, Set: not PeriodSet } first, .. var others]
        && Array.TrueForAll(others, other =>
            other.SetNumber == first.SetNumber && !other.IsDenial && QualifierComparison.AreSame(other.Qualifiers, first.Qualifiers));

    /// <summary>Gathers the groups of statements that are all comparable; tells whether some may lie inside others.</summary>
    /// <param name="members">Their places among the statements.</param>
    private bool Collect(Statement[] statements, List<int> members, GroupCollector groups)
    {
        if (IsMany)
        {
            members.ForEach(groups.Toggle);
            groups.Keep();
            members.ForEach(groups.Toggle);
            return false;
        }

        if (members.Exists(member => statements[member].Set is PeriodSet))
        {
            PeriodPlane.Sweep(statements, members, _verdicts.Sets, groups);
            return true;
        }

        var ranges = OnLine(statements, members);
        new GroupSweep(ranges).Run(groups);
        return ranges.Count > members.Count;
    }

    private List<CellRange> OnLine(Statement[] statements, List<int> members)
    {
        var ranges = new List<CellRange>(members.Count);
        foreach (var member in members)
        {
            var cells = _verdicts.Sets.CellsOf(statements[member]).Stretches;
            ranges.AddRange((statements[member].IsDenial ? CellDomain.Others(cells, _verdicts.Sets.Domain.Count) : cells)
                .Select(stretch => new CellRange(member, stretch.From, stretch.To)));
        }

        return ranges;
    }
}
