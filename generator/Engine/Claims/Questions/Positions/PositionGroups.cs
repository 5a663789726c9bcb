using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the maximal groups of comparable statements that share a possibility. Statements that allow the same for the
/// same qualifiers go everywhere together and are swept as one.
/// </summary>
internal static class PositionGroups
{
    /// <param name="statements">In order of id, numbered from 0.</param>
    /// <param name="stands">Which of them do not stand aside.</param>
    /// <returns>Each group's statements by index; the groups in no particular order.</returns>
    public static List<BitSet> Of(Statement[] statements, BitSet stands, SetTable sets, PropertyDefinition property)
    {
        var contexts = new Numbering<ImmutableArray<Qualifier>>(QualifierComparison.Comparer);
        var alike = statements
            .Where(statement => stands[statement.Index])
            .GroupBy(statement => (statement.SetNumber, statement.IsDenial, contexts.Of(statement.Qualifiers)))
            .Select(group => group.ToArray())
            .ToArray();
        if (alike is [var same] && IsOneGroup(same[0], sets))
            return [Members(same, statements.Length)];

        var groups = Find([.. alike.Select(group => group[0])], sets, property);
        return alike.Length == statements.Length ? groups : groups.ConvertAll(group => Members(group, alike, statements.Length));
    }

    /// <summary>Whether statements that are all like this one surely are a group; a denial may leave nothing possible.</summary>
    private static bool IsOneGroup(Statement statement, SetTable sets) =>
        !statement.IsDenial && statement.Set is not PeriodSet && sets.CellsOf(statement).Stretches.Length > 0;

    private static List<BitSet> Find(Statement[] statements, SetTable sets, PropertyDefinition property)
    {
        var groups = new GroupCollector(statements.Length);
        var contexts = QualifierContexts.Of(statements);
        var mayNest = contexts.Count > 1;
        foreach (var members in contexts)
        {
            if (!property.Many && members.Exists(member => statements[member].Set is PeriodSet))
            {
                PeriodPlane.Sweep(statements, members, sets, groups);
                mayNest = true;
                continue;
            }

            var ranges = property.Many ? OneCellEach(statements, members) : OnLine(statements, members, sets);
            mayNest |= ranges.Count > members.Count;
            new GroupSweep(ranges, property.Many ? sets.Count * 2 : sets.Domain.Count).Run(groups);
        }

        return groups.Groups(mayNest);
    }

    private static BitSet Members(BitSet group, Statement[][] alike, int count)
    {
        var members = new BitSet(count);
        foreach (var number in group)
        {
            foreach (var statement in alike[number])
            {
                members.Add(statement.Index);
            }
        }

        return members;
    }

    private static BitSet Members(Statement[] statements, int count)
    {
        var members = new BitSet(count);
        foreach (var statement in statements)
        {
            members.Add(statement.Index);
        }

        return members;
    }

    private static List<CellRange> OnLine(Statement[] statements, List<int> members, SetTable sets)
    {
        var ranges = new List<CellRange>(members.Count);
        foreach (var member in members)
        {
            var cells = sets.CellsOf(statements[member]).Stretches;
            ranges.AddRange((statements[member].IsDenial ? CellDomain.Others(cells, sets.Domain.Count) : cells)
                .Select(stretch => new CellRange(member, stretch.From, stretch.To)));
        }

        return ranges;
    }

    /// <summary>Each value, and each denial of one, by itself.</summary>
    private static List<CellRange> OneCellEach(Statement[] statements, List<int> members) => members.ConvertAll(member =>
    {
        var cell = (statements[member].SetNumber * 2) + (statements[member].IsDenial ? 1 : 0);
        return new CellRange(member, cell, cell + 1);
    });
}
