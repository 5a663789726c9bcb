namespace AlitaWiki.Engine.Claims;

/// <summary>The statements of a question in order of value: by sort key, then by text, then by id.</summary>
internal sealed class ValueOrder
{
    private readonly Statement[] _ordered;
    private readonly int[] _places;

    /// <param name="statements">In order of id, numbered from 0.</param>
    public ValueOrder(Statement[] statements)
    {
        _ordered =
        [
            .. statements
                .OrderBy(statement => statement.Claim.Value.SortKey)
                .ThenBy(statement => statement.Claim.Value.Canonical, StringComparer.Ordinal),
        ];
        _places = new int[statements.Length];
        for (var place = 0; place < _ordered.Length; place++)
        {
            _places[_ordered[place].Index] = place;
        }
    }

    public bool IsBefore(Statement first, Statement second) => _places[first.Index] < _places[second.Index];

    public List<Statement> Sorted(List<Statement> statements)
    {
        var places = statements.ConvertAll(statement => _places[statement.Index]);
        places.Sort();
        return places.ConvertAll(place => _ordered[place]);
    }
}
