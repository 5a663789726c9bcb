using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The statements of a question in order of value: by sort key, then by text, then by id.</summary>
internal sealed class ValueOrder
{
    private readonly Statement[] _ordered;
    private readonly int[] _places;

    /// <param name="statements">In order of id, numbered from 0.</param>
    public ValueOrder(Statement[] statements)
    {
        _ordered = [.. statements];
        Array.Sort(_ordered, static (a, b) =>
            a.Claim.Value.SortKey.CompareTo(b.Claim.Value.SortKey) is var key and not 0 ? key
            : string.CompareOrdinal(a.Claim.Value.Canonical, b.Claim.Value.Canonical) is var text and not 0 ? text
            : a.Index.CompareTo(b.Index));
        _places = new int[statements.Length];
        for (var place = 0; place < _ordered.Length; place++)
        {
            _places[_ordered[place].Index] = place;
        }
    }

    public bool IsBefore(Statement first, Statement second) => _places[first.Index] < _places[second.Index];

    /// <summary>The statement that comes first by a rank, and of equal rank by value.</summary>
    /// <param name="statements">At least one, by index.</param>
    public Statement First(BitSet statements, Func<int, int> rank)
    {
        var (first, firstRank) = (-1, 0);
        foreach (var statement in statements)
        {
            var own = rank(statement);
            if (first < 0 || own < firstRank || (own == firstRank && _places[statement] < _places[first]))
                (first, firstRank) = (statement, own);
        }

        return _ordered[_places[first]];
    }

    public List<Statement> Sorted(IEnumerable<Statement> statements)
    {
        var places = statements.Select(statement => _places[statement.Index]).ToList();
        places.Sort();
        return places.ConvertAll(place => _ordered[place]);
    }
}
