using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A group of statements, the value it shows, and the part each statement has in it.</summary>
internal sealed class PositionDraft
{
    private readonly List<Statement> _bearers = [];
    private readonly List<Statement> _consistent = [];
    private readonly List<Statement> _copies = [];

    public PositionDraft(List<Statement> members, DraftContext context)
    {
        Members = members;
        IsDenial = members.TrueForAll(member => member.IsDenial);
        Voiced = IsDenial || !members.Exists(member => member.IsDenial) ? members : members.FindAll(member => !member.IsDenial);

        var strong = Voiced.FindAll(member => !member.IsWeak);
        var bearing = strong.Count > 0 ? strong : Voiced;
        var shown = ShownValue.Of(bearing, context);
        Value = shown.Value;

        // What several claims have in common is borne by all of them, though none says it.
        var isWeak = strong.Count == 0;
        var inside = Voiced.FindAll(member => (shown.IsJoined && member.IsWeak == isWeak) || IsInside(member, context.Sets, shown.Cells));
        Sort(inside);
        Origins = context.Choir.OriginsOf(inside);
        Stance = inside.Min(member => member.Claim.Stance);
    }

    public List<Statement> Members { get; }

    /// <summary>The members whose origins are voices for it: a denial is none where something is said.</summary>
    public List<Statement> Voiced { get; }

    public bool IsDenial { get; }

    public ClaimValue Value { get; }

    private Stance Stance { get; }

    private ImmutableArray<Voice> Origins { get; }

    /// <summary>Positions in order of value, "none" last.</summary>
    public static ImmutableArray<Position> InOrder(
        List<PositionDraft> drafts, ILookup<Statement, Statement> copies, Predicate<PositionDraft> hasLapsed) =>
    [
        .. drafts
            .OrderBy(draft => draft.Value.Kind == ValueKind.None)
            .ThenBy(draft => draft.Value.SortKey)
            .ThenBy(draft => draft.Value.Canonical, StringComparer.Ordinal)
            .ThenBy(draft => draft.IsDenial)
            .ThenBy(draft => draft.Members, MemberOrder)
            .Select(draft => draft.Position(copies, hasLapsed(draft))),
    ];

    private static Comparer<Statement> ByIndex { get; } =
        Comparer<Statement>.Create((first, second) => first.Index.CompareTo(second.Index));

    private static Comparer<List<Statement>> MemberOrder { get; } = Comparer<List<Statement>>.Create((first, second) =>
        first.Zip(second, (a, b) => a.Claim.Id.CompareTo(b.Claim.Id)).FirstOrDefault(order => order != 0));

    private bool IsInside(Statement member, SetTable sets, in CellSet shown) =>
        Extent.Compare(CellComparison.Compare(sets.CellsOf(member), shown), member.IsDenial, IsDenial) switch
        {
            SetRelation.Equal or SetRelation.Inside => true,
            SetRelation.Disjoint => false,
            _ => Value.SingleNumber && member.Claim.Value.SingleNumber && !IsDenial,
        };

    /// <summary>Deals the members out; those inside are in the members' order.</summary>
    private void Sort(List<Statement> inside)
    {
        var next = 0;
        foreach (var member in Members)
        {
            var isInside = next < inside.Count && inside[next] == member;
            next += isInside ? 1 : 0;
            var isPassedOn = member.CopyOf?.Original is { } original && Has(Members, original)
                && (!isInside || Has(inside, original));
            (isPassedOn ? _copies : isInside ? _bearers : _consistent).Add(member);
        }
    }

    /// <param name="statements">In order.</param>
    private static bool Has(List<Statement> statements, Statement statement) => statements.BinarySearch(statement, ByIndex) >= 0;

    private Position Position(ILookup<Statement, Statement> exact, bool hasLapsed)
    {
        List<Statement> exactCopies = exact.Count == 0 ? [] : [.. Members.SelectMany(member => exact[member])];
        return new Position
        {
            Value = Value,
            Stance = Stance,
            Weak = Stance is Stance.Hedged or Stance.Rumoured,
            Lapsed = hasLapsed,
            Claims = Ids(Members, exactCopies),
            Bearers = Ids(_bearers, []),
            Consistent = Ids(_consistent, []),
            Copies = Ids(_copies, exactCopies),
            Origins = Origins,
        };
    }

    /// <summary>The ids in order; those of members are in order already.</summary>
    private static ImmutableArray<ClaimId> Ids(List<Statement> members, List<Statement> exactCopies)
    {
        var ids = ImmutableArray.CreateBuilder<ClaimId>(members.Count + exactCopies.Count);
        members.ForEach(member => ids.Add(member.Claim.Id));
        exactCopies.ForEach(copy => ids.Add(copy.Claim.Id));
        if (exactCopies.Count > 0)
            ids.Sort();
        return ids.MoveToImmutable();
    }
}
