namespace AlitaWiki.Engine.Claims;

/// <summary>Walks along a line of cells once and keeps the group of statements at every cell after which one ends.</summary>
internal sealed class GroupSweep
{
    private readonly CellRange[] _byStart;
    private readonly CellRange[] _byEnd;

    /// <param name="ranges">No two ranges of one statement overlap.</param>
    public GroupSweep(IReadOnlyCollection<CellRange> ranges)
    {
        _byStart = Sorted(ranges, range => range.From);
        _byEnd = Sorted(ranges, range => range.To);
    }

    /// <param name="groups">Where the groups are kept.</param>
    /// <param name="firstCell">Cells before it do not exist.</param>
    /// <param name="counts">The ranges that exist; all if null.</param>
    public void Run(GroupCollector groups, int firstCell = 0, Predicate<CellRange>? counts = null)
    {
        var exists = (CellRange range) => range.To > firstCell && counts?.Invoke(range) != false;
        var grown = false;
        var ended = 0;
        foreach (var range in _byStart)
        {
            if (!exists(range))
                continue;
            End(Math.Max(range.From, firstCell));
            groups.Toggle(range.Member);
            grown = true;
        }

        End(int.MaxValue);

        void End(int cell)
        {
            for (; ended < _byEnd.Length && _byEnd[ended].To <= cell; ended++)
            {
                if (!exists(_byEnd[ended]))
                    continue;
                if (grown)
                    groups.Keep();
                grown = false;
                groups.Toggle(_byEnd[ended].Member);
            }
        }
    }

    private static CellRange[] Sorted(IReadOnlyCollection<CellRange> ranges, Converter<CellRange, int> cell)
    {
        CellRange[] sorted = [.. ranges];
        Array.Sort(Array.ConvertAll(sorted, cell), sorted);
        return sorted;
    }
}
