namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Neighbouring cells of a domain, <paramref name="To"/> excluded. A cell is a stretch in which no set of a question
/// begins or ends, so that sets compare by whole numbers.
/// </summary>
internal readonly record struct Cells(int From, int To);

/// <summary>A set as stretches of cells in order, of which no two touch; of a period, its starts and its ends.</summary>
internal readonly record struct CellSet(Cells[] Stretches, Cells[]? Ends = null);
