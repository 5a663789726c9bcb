using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds the maximal groups of comparable statements that share a possibility.</summary>
internal static class PositionGroups
{
    /// <summary>Each group's statements in order of id; the groups in no particular order.</summary>
    public static List<List<Statement>> Of(IReadOnlyList<Statement> statements, PropertyDefinition property)
    {
        var groups = new GroupCollector(statements.Count);
        var contexts = QualifierContexts.Of(statements);
        var mayNest = contexts.Count > 1;
        foreach (var members in contexts)
        {
            if (!property.Many && members.Exists(member => statements[member].Set is PeriodSet))
            {
                PeriodPlane.Sweep(statements, members, groups);
                mayNest = true;
                continue;
            }

            var ranges = property.Many ? OneCellEach(statements, members) : OnLine(statements, members);
            mayNest |= ranges.Count > members.Count;
            new GroupSweep(ranges).Run(groups);
        }

        return groups.Groups(mayNest).ConvertAll(group => group.ConvertAll(member => statements[member]));
    }

    private static List<CellRange> OnLine(IReadOnlyList<Statement> statements, List<int> members)
    {
        var sets = members.Select(member => statements[member].Set).ToList();
        if (!sets.TrueForAll(set => set is IntervalSet or NothingSet) && !sets.TrueForAll(set => set is TokenSet or NothingSet))
            return OneCellEach(statements, members);

        CellLine line = sets.Exists(set => set is TokenSet)
            ? new TokenLine(sets.OfType<TokenSet>())
            : new IntervalLine(sets.OfType<IntervalSet>());
        return
        [
            .. members.SelectMany(
                member => line.Allowed(statements[member]),
                (member, cells) => new CellRange(member, cells.From, cells.To)),
        ];
    }

    /// <summary>Each value, and each denial of one, by itself.</summary>
    private static List<CellRange> OneCellEach(IReadOnlyList<Statement> statements, List<int> members)
    {
        var cells = new Dictionary<Extent, int>();
        return members.ConvertAll(member =>
        {
            var extent = statements[member].Extent;
            if (extent.Set is PeriodSet period)
                extent = extent with { Set = period.CutOff() };
            var cell = cells.TryGetValue(extent, out var known) ? known : cells[extent] = cells.Count;
            return new CellRange(member, cell, cell + 1);
        });
    }
}
