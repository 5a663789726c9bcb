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

    /// <summary>What is in any of some selections from one list.</summary>
    public static IEnumerable<T> Union(IEnumerable<Selection<T>> selections)
    {
        Selection<T>? union = null;
        foreach (var selection in selections)
        {
            union ??= new Selection<T>(selection._all, new BitSet(selection._all.Length));
            union._chosen.AddAll(selection._chosen);
        }

        return union ?? Enumerable.Empty<T>();
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
