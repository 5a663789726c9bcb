using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A part that is asked by key.</summary>
public sealed class Table<TKey, TValue>(PartName name, IReadOnlyDictionary<TKey, TValue> items) : IPart, IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    public PartName Name => name;

    public int Count => All().Count;

    public IEnumerable<TKey> Keys => All().Keys;

    public IEnumerable<TValue> Values => All().Values;

    public TValue this[TKey key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"{name} has no {key}.");

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var found = items.TryGetValue(key, out value);
        if (ReadLog.IsOn)
        {
            ReadLog.Note(name, key, found ? value : null);
        }

        return found;
    }

    public TValue? GetValueOrDefault(TKey key) => TryGetValue(key, out var value) ? value : default;

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => All().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsSameAs(IPart earlier) => earlier is Table<TKey, TValue> table && ReferenceEquals(table.Items, items);

    public object? Answer(object question) =>
        question == Whole.Question ? items : items.TryGetValue((TKey)question, out var value) ? value : null;

    private IReadOnlyDictionary<TKey, TValue> Items => items;

    private IReadOnlyDictionary<TKey, TValue> All()
    {
        ReadLog.Note(name, Whole.Question, items);
        return items;
    }
}
