using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The value that a group of statements comes to: the finest, or else what all have in common.</summary>
/// <param name="Value">The value.</param>
/// <param name="Cells">Its set.</param>
/// <param name="IsJoined">Whether it is what all have in common.</param>
internal sealed record ShownValue(ClaimValue Value, CellSet Cells, bool IsJoined)
{
    /// <param name="bearing">Statements that share a possibility, all denials or none, in order.</param>
    public static ShownValue Of(Statement[] bearing, DraftContext context)
    {
        var finest = bearing[0];
        foreach (var other in bearing)
        {
            if (IsFiner(other, finest, context))
                finest = other;
        }

        return Array.TrueForAll(bearing, other => other == finest || IsFiner(finest, other, context))
            ? new ShownValue(finest.Claim.Value, context.Sets.CellsOf(finest), false)
            : JoinedValue.Of(bearing, context);
    }

    /// <summary>A total order among statements of which one lies inside the other; single numbers that agree are one value.</summary>
    private static bool IsFiner(Statement first, Statement second, DraftContext context) => context.Sets.CompareExtents(first, second) switch
    {
        SetRelation.Inside => true,
        SetRelation.Equal => first.Index < second.Index,
        SetRelation.Overlaps when AreCloseNumbers(first, second) =>
            Width(first).CompareTo(Width(second)) is var order and not 0 ? order < 0 : first.Index < second.Index,
        _ => false,
    };

    private static bool AreCloseNumbers(Statement first, Statement second) =>
        first.Claim.Value.SingleNumber && second.Claim.Value.SingleNumber && !first.IsDenial;

    private static double Width(Statement statement) =>
        statement.Set is IntervalSet { Intervals: [var first, .., var last] } ? (double)last.End - (double)first.Start
        : statement.Set is IntervalSet { Intervals: [var only] } ? (double)only.End - (double)only.Start
        : 0;
}
