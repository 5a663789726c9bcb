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
    public static ShownValue Of(List<Statement> bearing, DraftContext context)
    {
        var finest = bearing[0];
        foreach (var other in bearing)
        {
            if (IsFiner(other, finest, context))
                finest = other;
        }

        return bearing.TrueForAll(other => other == finest || IsFiner(finest, other, context))
            ? new ShownValue(finest.Claim.Value, context.Sets.CellsOf(finest), false)
            : Joined(bearing, context);
    }

    /// <summary>A total order among statements of which one lies inside the other; single numbers that agree are one value.</summary>
    private static bool IsFiner(Statement first, Statement second, DraftContext context) => context.Sets.CompareExtents(first, second) switch
    {
        SetRelation.Inside => true,
        SetRelation.Equal => context.Order.IsBefore(first, second),
        SetRelation.Overlaps when AreCloseNumbers(first, second) =>
            Width(first).CompareTo(Width(second)) is var order and not 0 ? order < 0 : context.Order.IsBefore(first, second),
        _ => false,
    };

    private static bool AreCloseNumbers(Statement first, Statement second) =>
        first.Claim.Value.SingleNumber && second.Claim.Value.SingleNumber && !first.IsDenial;

    private static double Width(Statement statement) =>
        statement.Set is IntervalSet { Intervals: [var first, .., var last] } ? (double)last.End - (double)first.Start
        : statement.Set is IntervalSet { Intervals: [var only] } ? (double)only.End - (double)only.Start
        : 0;

    private static ShownValue Joined(List<Statement> bearing, DraftContext context)
    {
        var isUnion = bearing[0].IsDenial;
        var values = context.Order.Sorted(bearing).ConvertAll(statement => statement.Claim.Value);
        var set = values.Select(value => value.Set!).Aggregate((sum, next) => Join(sum, next, isUnion));
        var value = context.Formatter.Format(context.Property, set, Parts(values, set, isUnion), isUnion);
        return new ShownValue(value, context.Sets.CellsOf(set), true);
    }

    /// <summary>The values that the set needs, without those that add nothing to the ones before.</summary>
    private static ImmutableArray<ClaimValue> Parts(List<ClaimValue> values, Possibilities set, bool isUnion)
    {
        // Of intervals, the one that begins last and the one that ends first are often enough.
        IEnumerable<ClaimValue> ordered = isUnion
            ? values
            : values.Prepend(values.MinBy(value => Ends(value.Set!).End)!).Prepend(values.MaxBy(value => Ends(value.Set!).Start)!);
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
