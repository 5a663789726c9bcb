using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A group of statements, the value it shows, and the part each statement has in it; statements by index.</summary>
internal sealed class PositionDraft
{
    private readonly BitSet _bearers;
    private readonly BitSet _consistent;
    private readonly BitSet _copies;

    public PositionDraft(BitSet members, DraftContext context)
    {
        Members = members;
        IsDenial = members.IsWithin(context.Denials);
        Voiced = IsDenial ? members : members.Without(context.Denials);

        var strong = Voiced.Without(context.Weak);
        var bearing = strong.IsEmpty ? Voiced : strong;
        var shown = ShownValue.Of(bearing, context);
        Value = shown.Value;

        // What several claims have in common is borne by all of them, though none says it.
        var inside = shown.IsJoined ? bearing.Copy() : new BitSet(context.Statements.Length);
        foreach (var member in shown.IsJoined ? Voiced.Without(bearing) : Voiced)
        {
            if (IsInside(context.Statements[member], context.Sets, shown.Cells))
                inside.Add(member);
        }

        _copies = PassedOn(inside, context);
        _bearers = inside.Without(_copies);
        _consistent = members.Without(inside).Without(_copies);
        Origins = context.Choir.OriginsOf(inside);
        Stance = context.StanceOf(inside);
    }

    public BitSet Members { get; }

    /// <summary>The members whose origins are voices for it: a denial is none where something is said.</summary>
    public BitSet Voiced { get; }

    public bool IsDenial { get; }

    public ClaimValue Value { get; }

    private Stance Stance { get; }

    private Selection<Voice> Origins { get; }

    /// <summary>Positions in order of value, "none" last.</summary>
    public static ImmutableArray<Position> InOrder(List<PositionDraft> drafts, ClaimRoll roll, Predicate<PositionDraft> hasLapsed) =>
    [
        .. drafts
            .OrderBy(draft => draft.Value.Kind == ValueKind.None)
            .ThenBy(draft => draft.Value.SortKey)
            .ThenBy(draft => draft.Value.Canonical, StringComparer.Ordinal)
            .ThenBy(draft => draft.IsDenial)
            .ThenBy(draft => draft.Members, Comparer<BitSet>.Create((first, second) => first.CompareTo(second)))
            .Select(draft => draft.Position(roll, hasLapsed(draft))),
    ];

    private bool IsInside(Statement member, SetTable sets, in CellSet shown) =>
        Extent.Compare(CellComparison.Compare(sets.CellsOf(member), shown), member.IsDenial, IsDenial) switch
        {
            SetRelation.Equal or SetRelation.Inside => true,
            SetRelation.Disjoint => false,
            _ => Value.SingleNumber && member.Claim.Value.SingleNumber && !IsDenial,
        };

    /// <summary>The members that pass on another one of the same part.</summary>
    private BitSet PassedOn(BitSet inside, DraftContext context)
    {
        var copies = new BitSet(context.Statements.Length);
        foreach (var member in Members.Among(context.Derived))
        {
            var original = context.Statements[member].CopyOf!.Original.Index;
            if (Members[original] && (!inside[member] || inside[original]))
                copies.Add(member);
        }

        return copies;
    }

    private Position Position(ClaimRoll roll, bool hasLapsed)
    {
        var exact = roll.ExactCopies(Members);
        return new Position
        {
            Value = Value,
            Stance = Stance,
            Weak = Stance is Stance.Hedged or Stance.Rumoured,
            Lapsed = hasLapsed,
            Claims = roll.Claims(Members, exact),
            Bearers = roll.Claims(_bearers),
            Consistent = roll.Claims(_consistent),
            Copies = roll.Claims(_copies, exact),
            Origins = Origins,
        };
    }
}
