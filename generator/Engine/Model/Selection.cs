using System.Collections;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// Some items of a list that many selections share, in its order. It costs a bit for each item of that list, and counting
/// or taking the first few costs next to nothing, so that a question's answers can have millions of members together.
/// </summary>
/// <typeparam name="T">Of the items.</typeparam>
public sealed class Selection<T> : IReadOnlyCollection<T>
{
    private readonly ImmutableArray<T> _all;
    private readonly BitSet _chosen;

    /// <param name="all">The list.</param>
    /// <param name="chosen">The places in it of those selected.</param>
    internal Selection(ImmutableArray<T> all, BitSet chosen)
    {
        _all = all;
        _chosen = chosen;
    }

    public int Count => _chosen.Count;

    public bool IsEmpty => _chosen.IsEmpty;

    /// <summary>What is in either of two selections from one list.</summary>
    public Selection<T> With(Selection<T> other)
    {
        var both = _chosen.Copy();
        both.AddAll(other._chosen);
        return new Selection<T>(_all, both);
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var place in _chosen)
        {
            yield return _all[place];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
