using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds claims that may be about the same thing as another: of its qualifiers, by that which leaves the fewest.</summary>
internal sealed class ClaimsByQualifier
{
    private readonly Claim[] _claims;
    private readonly int[] _all;
    private readonly Dictionary<string, List<int>> _withKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string Token), List<int>> _withToken = [];
    private readonly Dictionary<string, int[]> _withoutKey = new(StringComparer.Ordinal);

    public ClaimsByQualifier(Claim[] claims)
    {
        _claims = claims;
        _all = [.. Enumerable.Range(0, claims.Length)];
        foreach (var claim in claims.Length > Comparables.Most ? _all : [])
        {
            foreach (var qualifier in claims[claim].Qualifiers)
            {
                Add(_withKey, qualifier.Key, claim);
                Add(_withToken, (qualifier.Key, qualifier.Token), claim);
            }
        }
    }

    /// <summary>All claims that can be compared with one, and some that cannot, by index.</summary>
    public IEnumerable<int> Near(int claim)
    {
        if (_all.Length <= Comparables.Most || _claims[claim].Qualifiers.IsEmpty)
            return _all;

        var best = _claims[claim].Qualifiers.MinBy(qualifier =>
            _all.Length - _withKey[qualifier.Key].Count + _withToken[(qualifier.Key, qualifier.Token)].Count)!;
        return Without(best.Key).Concat(_withToken[(best.Key, best.Token)]);
    }

    private int[] Without(string key)
    {
        if (!_withoutKey.TryGetValue(key, out var claims))
            _withoutKey.Add(key, claims = [.. _all.Except(_withKey[key])]);

        return claims;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int claim)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var claims))
            index.Add(key, claims = []);

        claims.Add(claim);
    }
}
