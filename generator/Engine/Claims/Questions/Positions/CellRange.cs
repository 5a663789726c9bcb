namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Neighbouring cells that a member allows, <paramref name="To"/> excluded. A cell is a stretch of the domain in
/// which no statement begins or ends.
/// </summary>
/// <param name="Member">Its number.</param>
internal readonly record struct CellRange(int Member, int From, int To);
