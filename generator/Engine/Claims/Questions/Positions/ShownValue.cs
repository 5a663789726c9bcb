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

    /// <summary>What all have in common, or all that they deny, with the values that it takes: each of them adds to those before.</summary>
    private static ShownValue Joined(List<Statement> bearing, DraftContext context)
    {
        var isUnion = bearing[0].IsDenial;
        var ordered = context.Order.Sorted(bearing);
        var parts = new List<Statement>();
        Possibilities? sum = null;
        var cells = default(CellSet);
        foreach (var next in isUnion ? ordered : BindingFirst(ordered, context.Sets))
        {
            if (sum is not null && AddsNothing(cells, context.Sets.CellsOf(next), isUnion))
                continue;
            var joined = sum is null ? next.Set : Join(sum, next.Set, isUnion);
            if (joined.Equals(sum))
                continue;
            parts.Add(next);
            sum = joined;
            cells = context.Sets.CellsOf(sum);
        }

        var values = context.Order.Sorted(parts).ConvertAll(part => part.Claim.Value);
        return new ShownValue(context.Formatter.Format(context.Property, sum!, [.. values], isUnion), cells, true);
    }

    /// <summary>Of intervals, the one that begins last and the one that ends first are often enough.</summary>
    private static IEnumerable<Statement> BindingFirst(List<Statement> ordered, SetTable sets) => ordered[0].Set is IntervalSet
        ? ordered
            .Prepend(ordered.MinBy(statement => sets.CellsOf(statement).Stretches[^1].To)!)
            .Prepend(ordered.MaxBy(statement => sets.CellsOf(statement).Stretches[0].From)!)
        : ordered;

    private static bool AddsNothing(in CellSet sum, in CellSet next, bool isUnion) => CellComparison.Compare(sum, next) switch
    {
        SetRelation.Equal => true,
        SetRelation.Inside => !isUnion,
        SetRelation.Contains => isUnion,
        _ => false,
    };

    private static Possibilities Join(Possibilities first, Possibilities second, bool isUnion) =>
        (isUnion ? SetAlgebra.Union(first, second) : SetAlgebra.Intersection(first, second)) ?? first;
}
