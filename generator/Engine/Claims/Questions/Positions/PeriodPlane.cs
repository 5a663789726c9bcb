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
        foreach (var member in _members)
        {
            var period = _sets.CellsOf(_statements[member]);
            if (period.Ends is null)
                continue;

            foreach (var cell in period.Stretches.SelectMany(starts => new[] { starts.From, starts.To }))
            {
                (turns.TryGetValue(cell, out var turning) ? turning : turns[cell] = []).Add(member);
            }
        }

        // Before its first start a period allows no end, and a denial of it every one.
        var sweep = new GroupSweep([.. _members.SelectMany(member => Ends(member, isAtStart: false))]);
        var startsHere = new BitSet(_statements.Count);
        foreach (var (cell, turning) in turns)
        {
            foreach (var member in turning)
            {
                Ends(member, startsHere[member]).ForEach(sweep.Remove);
                startsHere.Toggle(member);
                Ends(member, startsHere[member]).ForEach(sweep.Add);
            }

            sweep.Run(groups, cell);
        }
    }

    /// <summary>The ends that a member allows to periods of some start.</summary>
    /// <param name="member">Its number.</param>
    /// <param name="isAtStart">Whether the start is one that it names.</param>
    private List<CellRange> Ends(int member, bool isAtStart)
    {
        var named = isAtStart && _sets.CellsOf(_statements[member]).Ends is { } ends ? ends : [];
        return (_statements[member].IsDenial ? CellDomain.Others(named, _sets.Domain.Intervals) : named)
            .Select(cells => new CellRange(member, cells.From, cells.To))
            .ToList();
    }

    private void KeepNone(GroupCollector groups)
    {
        var allowing = _members.Where(member => (_statements[member].Set is NothingSet) != _statements[member].IsDenial).ToList();
        allowing.ForEach(groups.Toggle);
        groups.Keep();
        allowing.ForEach(groups.Toggle);
    }
}
