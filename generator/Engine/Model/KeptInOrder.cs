namespace AlitaWiki.Engine.Model;

/// <summary>
/// What is kept of pages or files from build to build. Most builds have those of the one before, so that each is found at its place;
/// only where some came or went are the others searched for.
/// </summary>
/// <param name="keyOf">What an entry is found by.</param>
internal sealed class KeptInOrder<TKey, TEntry>(Func<TEntry, TKey> keyOf)
    where TKey : notnull
    where TEntry : class
{
    private TEntry[] _entries = [];
    private Lazy<Dictionary<TKey, TEntry>>? _byKey;

    public int Count => _entries.Length;

    /// <summary>Safe on several threads.</summary>
    /// <param name="place">Where it probably is.</param>
    public TEntry? Find(int place, TKey key) =>
        place < _entries.Length && keyOf(_entries[place]).Equals(key) ? _entries[place] : _byKey?.Value.GetValueOrDefault(key);

    /// <summary>Keeps these, and lets go of all others.</summary>
    public void Keep(TEntry[] entries)
    {
        _entries = entries;
        _byKey = new Lazy<Dictionary<TKey, TEntry>>(() => entries.ToDictionary(keyOf));
    }

    public void Clear()
    {
        _entries = [];
        _byKey = null;
    }
}
