namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Neighbouring cells that a statement allows, <paramref name="To"/> excluded. A cell is a stretch of the domain in
/// which no statement begins or ends.
/// </summary>
/// <param name="Member">The statement's index.</param>
/// <param name="BesideStart">For a period's ends: they are allowed where its start is one that the statement names; else where it is not.</param>
internal readonly record struct CellRange(int Member, int From, int To, bool BesideStart = true);
