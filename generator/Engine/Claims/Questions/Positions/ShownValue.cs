using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The value that a group of statements comes to: the finest, or else what all have in common.</summary>
/// <param name="Value">The value.</param>
/// <param name="Cells">Its set.</param>
/// <param name="IsJoined">Whether it is what all have in common.</param>
internal sealed record ShownValue(ClaimValue Value, CellSet Cells, bool IsJoined)
{
    /// <param name="bearing">Statements that share a possibility, all denials or none, by index.</param>
    public static ShownValue Of(BitSet bearing, DraftContext context)
    {
        var finest = context.Statements[bearing.First];
        foreach (var index in bearing)
        {
            if (IsFiner(context.Statements[index], finest, context))
                finest = context.Statements[index];
        }

        return IsFinest(finest, bearing, context)
            ? new ShownValue(finest.Claim.Value, context.Sets.CellsOf(finest), false)
            : JoinedValue.Of(bearing, context);
    }

    private static bool IsFinest(Statement finest, BitSet bearing, DraftContext context)
    {
        foreach (var index in bearing)
        {
            if (index != finest.Index && !IsFiner(finest, context.Statements[index], context))
                return false;
        }

        return true;
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
}
