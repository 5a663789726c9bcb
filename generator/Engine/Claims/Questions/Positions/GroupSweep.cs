namespace AlitaWiki.Engine.Claims;

/// <summary>Walks along a line of cells and keeps the group of members at every cell after which one ends.</summary>
internal sealed class GroupSweep
{
    private static readonly Comparer<CellRange> s_byStart = Comparer<CellRange>.Create((first, second) =>
        first.From != second.From ? first.From.CompareTo(second.From) : first.Member.CompareTo(second.Member));

    private static readonly Comparer<CellRange> s_byEnd = Comparer<CellRange>.Create((first, second) =>
        first.To != second.To ? first.To.CompareTo(second.To) : first.Member.CompareTo(second.Member));

    private readonly List<CellRange> _byStart;
    private readonly List<CellRange> _byEnd;

    /// <param name="ranges">No two ranges of one member overlap.</param>
    public GroupSweep(List<CellRange> ranges)
    {
        _byStart = CellRange.Sorted(ranges, range => range.From);
        _byEnd = CellRange.Sorted(ranges, range => range.To);
    }

    public void Add(CellRange range)
    {
        _byStart.Insert(~_byStart.BinarySearch(range, s_byStart), range);
        _byEnd.Insert(~_byEnd.BinarySearch(range, s_byEnd), range);
    }

    /// <param name="range">One that was added.</param>
    public void Remove(CellRange range)
    {
        _byStart.RemoveAt(_byStart.BinarySearch(range, s_byStart));
        _byEnd.RemoveAt(_byEnd.BinarySearch(range, s_byEnd));
    }

    /// <param name="groups">Where the groups are kept.</param>
    /// <param name="firstCell">Cells before it do not exist.</param>
    public void Run(GroupCollector groups, int firstCell = 0)
    {
        var grown = false;
        var ended = _byEnd.FindIndex(range => range.To > firstCell);
        foreach (var range in _byStart)
        {
            if (range.To <= firstCell)
                continue;
            End(Math.Max(range.From, firstCell));
            groups.Toggle(range.Member);
            grown = true;
        }

        End(int.MaxValue);

        void End(int cell)
        {
            for (; ended >= 0 && ended < _byEnd.Count && _byEnd[ended].To <= cell; ended++)
            {
                if (grown)
                    groups.Keep();
                grown = false;
                groups.Toggle(_byEnd[ended].Member);
            }
        }
    }
}
