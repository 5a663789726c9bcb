using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Compares qualifiers by their folded values; a missing one fits any.</summary>
internal static class QualifierComparison
{
    /// <summary>Tells lists apart by all that they compare by.</summary>
    public static IEqualityComparer<ImmutableArray<Qualifier>> Comparer { get; } =
        EqualityComparer<ImmutableArray<Qualifier>>.Create(
            (first, second) => first.AsSpan().SequenceEqual(second.AsSpan()),
            qualifiers => qualifiers.IsEmpty ? 0 : HashCode.Combine(qualifiers.Length, qualifiers[0]));

    /// <summary>The first qualifier that both carry with different values; null where there is none.</summary>
    public static (Qualifier First, Qualifier Second)? Difference(
        ImmutableArray<Qualifier> first, ImmutableArray<Qualifier> second)
    {
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                if (one.Key == other.Key && one.Token != other.Token)
                    return (one, other);
            }
        }

        return null;
    }

    public static bool AreSame(ImmutableArray<Qualifier> first, ImmutableArray<Qualifier> second) =>
        first.Length == second.Length && first.All(one => second.Any(other => one.Key == other.Key && one.Token == other.Token));
}
