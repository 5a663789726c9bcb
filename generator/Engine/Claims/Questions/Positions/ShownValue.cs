using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The value that a group of statements comes to: the finest, or else what all have in common.</summary>
/// <param name="Value">The value.</param>
/// <param name="Cells">Its set.</param>
/// <param name="IsJoined">Whether it is what all have in common.</param>
internal sealed record ShownValue(ClaimValue Value, CellSet Cells, bool IsJoined)
{
    /// <param name="bearing">Statements that share a possibility, all denials or none.</param>
    public static ShownValue Of(
        List<Statement> bearing, SetTable sets, PropertyDefinition property, IValueFormatter formatter)
    {
        var finest = bearing[0];
        foreach (var other in bearing)
        {
            if (IsFiner(other, finest, sets))
                finest = other;
        }

        return bearing.TrueForAll(other => other == finest || IsFiner(finest, other, sets))
            ? new ShownValue(finest.Claim.Value, sets.CellsOf(finest), false)
            : Joined(bearing, sets, property, formatter);
    }

    /// <summary>A total order among statements of which one lies inside the other; single numbers that agree are one value.</summary>
    private static bool IsFiner(Statement first, Statement second, SetTable sets) => sets.CompareExtents(first, second) switch
    {
        SetRelation.Inside => true,
        SetRelation.Equal => IsBefore(first, second),
        SetRelation.Overlaps when AreCloseNumbers(first, second) =>
            Width(first).CompareTo(Width(second)) is var order and not 0 ? order < 0 : IsBefore(first, second),
        _ => false,
    };

    private static bool IsBefore(Statement first, Statement second) =>
        first.Claim.Value.SortKey.CompareTo(second.Claim.Value.SortKey) is var byKey and not 0 ? byKey < 0
        : string.CompareOrdinal(first.Claim.Value.Canonical, second.Claim.Value.Canonical) is var byText and not 0 ? byText < 0
        : first.Claim.Id.CompareTo(second.Claim.Id) < 0;

    private static bool AreCloseNumbers(Statement first, Statement second) =>
        first.Claim.Value.SingleNumber && second.Claim.Value.SingleNumber && !first.IsDenial;

    private static double Width(Statement statement) =>
        statement.Set is IntervalSet { Intervals: [var first, .., var last] } ? (double)last.End - (double)first.Start
        : statement.Set is IntervalSet { Intervals: [var only] } ? (double)only.End - (double)only.Start
        : 0;

    private static ShownValue Joined(
        List<Statement> bearing, SetTable sets, PropertyDefinition property, IValueFormatter formatter)
    {
        var isUnion = bearing[0].IsDenial;
        var values = bearing
            .Select(statement => statement.Claim.Value)
            .OrderBy(value => value.SortKey)
            .ThenBy(value => value.Canonical, StringComparer.Ordinal)
            .ToList();
        var set = values.Select(value => value.Set!).Aggregate((sum, next) => Join(sum, next, isUnion));
        var value = formatter.Format(property, set, Parts(values, set, isUnion), isUnion);
        return new ShownValue(value, sets.CellsOf(set), true);
    }

    /// <summary>The values that the set needs, without those that add nothing to the ones before.</summary>
    private static ImmutableArray<ClaimValue> Parts(List<ClaimValue> values, Possibilities set, bool isUnion)
    {
        // Of intervals, the one that begins last and the one that ends first are often enough.
        IEnumerable<ClaimValue> ordered = isUnion
            ? values
            : [values.MaxBy(value => Ends(value.Set!).Start)!, values.MinBy(value => Ends(value.Set!).End)!, .. values];
        var parts = new List<ClaimValue>();
        Possibilities? sum = null;
        foreach (var value in ordered)
        {
            var next = sum is null ? value.Set! : Join(sum, value.Set!, isUnion);
            if (sum is not null && next.Equals(sum))
                continue;
            parts.Add(value);
            sum = next;
            if (sum.Equals(set))
                break;
        }

        return [.. parts.OrderBy(values.IndexOf)];
    }

    private static Possibilities Join(Possibilities first, Possibilities second, bool isUnion) =>
        (isUnion ? SetAlgebra.Union(first, second) : SetAlgebra.Intersection(first, second)) ?? first;

    private static Interval Ends(Possibilities set) =>
        set is IntervalSet { Intervals: [var first, ..] intervals } ? new Interval(first.Start, intervals[^1].End) : default;
}
