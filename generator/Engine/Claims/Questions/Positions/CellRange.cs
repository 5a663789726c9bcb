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
    /// <param name="cellOf">Their start or their end.</param>
    public static List<CellRange> Sorted(List<CellRange> ranges, Converter<CellRange, int> cellOf)
    {
        const int Place = 32;
        var keys = new long[ranges.Count];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = ((long)cellOf(ranges[place]) << Place) | (uint)place;
        }

        Array.Sort(keys);
        return [.. keys.Select(key => ranges[(int)key])];
    }
}
