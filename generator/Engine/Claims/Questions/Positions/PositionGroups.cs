using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds the maximal groups of comparable statements that share a possibility.</summary>
internal static class PositionGroups
{
    /// <summary>Each group's statements in order of id; the groups in no particular order.</summary>
    public static List<List<Statement>> Of(IReadOnlyList<Statement> statements, SetTable sets, PropertyDefinition property)
    {
        var groups = new GroupCollector(statements.Count);
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
            new GroupSweep(ranges).Run(groups);
        }

        return groups.Groups(mayNest).ConvertAll(group => group.ConvertAll(member => statements[member]));
    }

    private static List<CellRange> OnLine(IReadOnlyList<Statement> statements, List<int> members, SetTable sets)
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
    private static List<CellRange> OneCellEach(IReadOnlyList<Statement> statements, List<int> members) => members.ConvertAll(member =>
    {
        var cell = (statements[member].SetNumber * 2) + (statements[member].IsDenial ? 1 : 0);
        return new CellRange(member, cell, cell + 1);
    });
}
