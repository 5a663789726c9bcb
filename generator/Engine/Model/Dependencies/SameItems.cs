using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>A list that is equal to another of equal items in the same order, to compare what a step rests on.</summary>
public sealed class SameItems<T>(ImmutableArray<T> items) : IEquatable<SameItems<T>>
{
    public ImmutableArray<T> Items => items;

    public bool Equals(SameItems<T>? other) => ReferenceEquals(this, other) || (other is not null && items.AsSpan().SequenceEqual(other.Items.AsSpan()));

    public override bool Equals(object? obj) => Equals(obj as SameItems<T>);

    public override int GetHashCode() => items.Length;
}

public static class SameItems
{
    public static SameItems<T> Of<T>(IEnumerable<T> items) => new([.. items]);
}
