namespace AlitaWiki.Engine.Claims;

/// <summary>The statements of a question in order of value: by sort key, then by text, then by id.</summary>
internal sealed class ValueOrder : IComparer<Statement>
{
    private readonly int[] _places;

    /// <param name="statements">In order of id, numbered from 0.</param>
    public ValueOrder(Statement[] statements)
    {
        _places = new int[statements.Length];
        var place = 0;
        foreach (var statement in statements
            .OrderBy(statement => statement.Claim.Value.SortKey)
            .ThenBy(statement => statement.Claim.Value.Canonical, StringComparer.Ordinal))
        {
            _places[statement.Index] = place++;
        }
    }

    public int Compare(Statement? x, Statement? y) => _places[x!.Index].CompareTo(_places[y!.Index]);
}
