using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Periods on a plane of starts and ends: a walk over the starts, and at each a walk over the ends from there on.</summary>
internal sealed class PeriodPlane
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<int> _members;
    private readonly IntervalLine _line;

    private PeriodPlane(IReadOnlyList<Statement> statements, IReadOnlyList<int> members)
    {
        _statements = statements;
        _members = members;
        // One line for starts and ends: a start's cell can have an end in the same or any later cell.
        _line = new IntervalLine(members
            .Select(member => statements[member].Set)
            .OfType<PeriodSet>()
            .SelectMany(period => new[] { period.Starts, period.Ends }));
    }

    public static void Sweep(IReadOnlyList<Statement> statements, IReadOnlyList<int> members, GroupCollector groups)
    {
        var plane = new PeriodPlane(statements, members);
        plane.SweepPeriods(groups);
        plane.KeepNone(groups);
    }

    private void SweepPeriods(GroupCollector groups)
    {
        var turns = new SortedDictionary<int, List<int>> { [0] = [] };
        var ends = new List<CellRange>();
        foreach (var member in _members)
        {
            var statement = _statements[member];
            if (statement.Set is not PeriodSet period)
            {
                if (statement.IsDenial)
                    ends.Add(new CellRange(member, 0, _line.Count, BesideStart: false));
                continue;
            }

            foreach (var cell in _line.CellsOf(period.Starts).SelectMany(cells => new[] { cells.From, cells.To }))
            {
                (turns.TryGetValue(cell, out var turning) ? turning : turns[cell] = []).Add(member);
            }

            var allowed = _line.CellsOf(period.Ends);
            ends.AddRange((statement.IsDenial ? CellLine.Others(allowed, _line.Count) : allowed)
                .Select(cells => new CellRange(member, cells.From, cells.To)));
            if (statement.IsDenial)
                ends.Add(new CellRange(member, 0, _line.Count, BesideStart: false));
        }

        var sweep = new GroupSweep(ends);
        var startsHere = new bool[_statements.Count];
        foreach (var (cell, turning) in turns)
        {
            foreach (var member in turning)
            {
                startsHere[member] = !startsHere[member];
            }

            sweep.Run(groups, cell, range => range.BesideStart == startsHere[range.Member]);
        }
    }

    private void KeepNone(GroupCollector groups)
    {
        var allowing = _members.Where(member => (_statements[member].Set is NothingSet) != _statements[member].IsDenial).ToList();
        allowing.ForEach(groups.Toggle);
        groups.Keep();
        allowing.ForEach(groups.Toggle);
    }
}
