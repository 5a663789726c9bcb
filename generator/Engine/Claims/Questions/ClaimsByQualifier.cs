using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Tells which claims are about different things, and finds those that may not be: of its qualifiers, by that which leaves the fewest.</summary>
internal sealed class ClaimsByQualifier
{
    private readonly int[] _all;

    /// <summary>The qualifiers of each claim, each as the number of its key and of what it says.</summary>
    private readonly (int Key, int Choice)[][] _qualifiers;

    private readonly List<List<int>> _withKey = [];
    private readonly List<List<int>> _withChoice = [];
    private readonly Dictionary<int, int[]> _withoutKey = [];

    public ClaimsByQualifier(Claim[] claims)
    {
        _all = [.. Enumerable.Range(0, claims.Length)];
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var choices = new Dictionary<(string, string), int>();
        _qualifiers = Array.ConvertAll(_all, claim => claims[claim].Qualifiers
            .Select(qualifier => (
                Place(claim, qualifier.Key, keys, _withKey),
                Place(claim, (qualifier.Key, qualifier.Token), choices, _withChoice)))
            .ToArray());
    }

    /// <summary>Whether a qualifier that both claims carry differs.</summary>
    public bool AreApart(int first, int second)
    {
        foreach (var (key, choice) in _qualifiers[first])
        {
            foreach (var other in _qualifiers[second])
            {
                if (key == other.Key && choice != other.Choice)
                    return true;
            }
        }

        return false;
    }

    /// <summary>All claims that are not apart from one, itself among them, and some that are.</summary>
    public IEnumerable<int> Near(int claim)
    {
        if (_all.Length <= Comparables.Most || _qualifiers[claim].Length == 0)
            return _all;

        var (key, choice) = _qualifiers[claim].MinBy(qualifier => _all.Length - _withKey[qualifier.Key].Count + _withChoice[qualifier.Choice].Count);
        if (!_withoutKey.TryGetValue(key, out var without))
            _withoutKey.Add(key, without = [.. _all.Except(_withKey[key])]);

        return without.Concat(_withChoice[choice]);
    }

    /// <summary>Adds a claim to those with a key or a choice, and gives its number.</summary>
    private static int Place<T>(int claim, T item, Dictionary<T, int> numbers, List<List<int>> claims)
        where T : notnull
    {
        if (!numbers.TryGetValue(item, out var number))
        {
            numbers.Add(item, number = claims.Count);
            claims.Add([]);
        }

        claims[number].Add(claim);
        return number;
    }
}
