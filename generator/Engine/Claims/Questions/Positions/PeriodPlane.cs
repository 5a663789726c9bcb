using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Periods on a plane of starts and ends: a walk over the starts, and at each a walk over the ends from there on.</summary>
internal sealed class PeriodPlane
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<int> _members;
    private readonly SetTable _sets;

    private PeriodPlane(IReadOnlyList<Statement> statements, IReadOnlyList<int> members, SetTable sets)
    {
        _statements = statements;
        _members = members;
        _sets = sets;
    }

    public static void Sweep(
        IReadOnlyList<Statement> statements, IReadOnlyList<int> members, SetTable sets, GroupCollector groups)
    {
        var plane = new PeriodPlane(statements, members, sets);
        plane.SweepPeriods(groups);
        plane.KeepNone(groups);
    }

    private void SweepPeriods(GroupCollector groups)
    {
        var turns = new SortedDictionary<int, List<int>> { [0] = [] };
        var ends = new List<CellRange>();
        foreach (var member in _members)
        {
            var isDenial = _statements[member].IsDenial;
            if (isDenial)
                ends.Add(new CellRange(member, 0, _sets.Domain.Intervals, BesideStart: false));

            var period = _sets.CellsOf(_statements[member]);
            if (period.Ends is not { } allowed)
                continue;

            foreach (var cell in period.Stretches.SelectMany(starts => new[] { starts.From, starts.To }))
            {
                (turns.TryGetValue(cell, out var turning) ? turning : turns[cell] = []).Add(member);
            }

            ends.AddRange((isDenial ? CellDomain.Others(allowed, _sets.Domain.Intervals) : allowed)
                .Select(cells => new CellRange(member, cells.From, cells.To)));
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
