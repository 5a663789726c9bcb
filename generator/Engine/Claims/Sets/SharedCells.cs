namespace AlitaWiki.Engine.Claims;

/// <summary>Which of some sets share a cell, found by one walk along all cells instead of one for each two sets.</summary>
internal sealed class SharedCells
{
    private readonly BitSet[] _shared;

    /// <param name="sets">Sets on one line.</param>
    public SharedCells(CellSet[] sets)
    {
        _shared = Array.ConvertAll(sets, _ => new BitSet(sets.Length));
        List<CellRange> ranges = [.. sets.SelectMany((set, number) => set.Stretches.Select(stretch => new CellRange(number, stretch.From, stretch.To)))];
        var byEnd = CellRange.Sorted(ranges, range => range.To);
        var open = new BitSet(sets.Length);
        var ended = 0;
        foreach (var range in CellRange.Sorted(ranges, range => range.From))
        {
            for (; byEnd[ended].To <= range.From; ended++)
            {
                open.Toggle(byEnd[ended].Member);
            }

            _shared[range.Member].AddAll(open);
            open.Toggle(range.Member);
        }
    }

    /// <summary>Whether two different sets share a cell.</summary>
    public bool Any(int first, int second) => _shared[first][second] || _shared[second][first];
}
