namespace AlitaWiki.Engine.Claims;

/// <summary>Numbers things from 0, equal ones alike.</summary>
internal sealed class Numbering<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> _numbers = new(comparer);

    public int Count => _numbers.Count;

    /// <summary>Each of them once, in order of number.</summary>
    public IReadOnlyCollection<T> All => _numbers.Keys;

    public int Of(T item)
    {
        if (!_numbers.TryGetValue(item, out var number))
            _numbers.Add(item, number = _numbers.Count);

        return number;
    }
}
