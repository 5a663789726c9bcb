namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Neighbouring cells that a member allows, <paramref name="To"/> excluded. A cell is a stretch of the domain in
/// which no statement begins or ends.
/// </summary>
/// <param name="Member">Its number.</param>
internal readonly record struct CellRange(int Member, int From, int To)
{
    /// <summary>In order of cell; ranges of one cell stay in the order in which they are.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="cells">How many cells there are.</param>
    /// <param name="cellOf">Their start or their end.</param>
    public static List<CellRange> Sorted(List<CellRange> ranges, int cells, Converter<CellRange, int> cellOf)
    {
        var places = new int[cells + 2];
        ranges.ForEach(range => places[cellOf(range) + 1]++);
        for (var cell = 1; cell < places.Length; cell++)
        {
            places[cell] += places[cell - 1];
        }

        var sorted = new CellRange[ranges.Count];
        ranges.ForEach(range => sorted[places[cellOf(range)]++] = range);
        return [.. sorted];
    }
}
