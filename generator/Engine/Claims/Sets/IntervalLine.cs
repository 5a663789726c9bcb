using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Days or amounts, cut into cells where any set begins or ends.</summary>
internal sealed class IntervalLine
{
    private readonly decimal[] _cuts;

    public IntervalLine(IEnumerable<IntervalSet> sets)
    {
        var cuts = new HashSet<decimal> { Unbounded.Below, Unbounded.Above };
        foreach (var interval in sets.SelectMany(set => set.Intervals))
        {
            cuts.Add(interval.Start);
            cuts.Add(interval.End);
        }

        _cuts = [.. cuts];
        Array.Sort(_cuts);
    }

    public int Count => _cuts.Length - 1;

    public Cells[] CellsOf(IntervalSet set)
    {
        var cells = new Cells[set.Intervals.Length];
        var from = 0;
        for (var i = 0; i < cells.Length; i++)
        {
            from = Find(set.Intervals[i].Start, from);
            cells[i] = new Cells(from, Find(set.Intervals[i].End, from));
        }

        return cells;
    }

    private int Find(decimal cut, int from) => Array.BinarySearch(_cuts, from, _cuts.Length - from, cut);
}
