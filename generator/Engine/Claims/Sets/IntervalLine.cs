using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Days or amounts, cut into cells where any set begins or ends.</summary>
internal sealed class IntervalLine
{
    private readonly Dictionary<decimal, int> _cells = [];

    public IntervalLine(IEnumerable<IntervalSet> sets)
    {
        _cells.Add(Unbounded.Below, 0);
        _cells.Add(Unbounded.Above, 0);
        foreach (var set in sets)
        {
            foreach (var interval in set.Intervals)
            {
                _cells.TryAdd(interval.Start, 0);
                _cells.TryAdd(interval.End, 0);
            }
        }

        var cuts = _cells.Keys.ToArray();
        Array.Sort(cuts);
        for (var cell = 0; cell < cuts.Length; cell++)
        {
            _cells[cuts[cell]] = cell;
        }
    }

    public int Count => _cells.Count - 1;

    public Cells[] CellsOf(IntervalSet set)
    {
        var cells = new Cells[set.Intervals.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cells(_cells[set.Intervals[i].Start], _cells[set.Intervals[i].End]);
        }

        return cells;
    }
}
