using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A group of statements, the value it shows, and the part each statement has in it.</summary>
internal sealed class PositionDraft
{
    private readonly List<Statement> _bearers = [];
    private readonly List<Statement> _consistent = [];
    private readonly List<Statement> _copies = [];

    /// <param name="members">In order.</param>
    public PositionDraft(Statement[] members, DraftContext context)
    {
        Members = members;
        IsDenial = Array.TrueForAll(members, member => member.IsDenial);
        Voiced = IsDenial ? members : Array.FindAll(members, member => !member.IsDenial);
        var strong = Array.FindAll(Voiced, member => !member.IsWeak);
        var bearing = strong.Length == 0 ? Voiced : strong;
        var shown = ShownValue.Of(bearing, context);
        Value = shown.Value;

        // What several claims have in common is borne by all of them, though none says it.
        var inside = Voiced.Where(member =>
            (shown.IsJoined && (strong.Length == 0 || !member.IsWeak)) || IsInside(member, context.Sets, shown.Cells)).ToHashSet();
        foreach (var member in members)
        {
            var part = IsPassingOn(member, inside) ? _copies : inside.Contains(member) ? _bearers : _consistent;
            part.Add(member);
        }

        Copies = [.. _copies.Concat(members.SelectMany(member => context.ExactCopies[member.Index])).OrderBy(copy => copy.Index)];
        Origins = Voices.Ordered(inside.SelectMany(member => member.Claim.Origins));
        Stance = inside.Min(member => member.Claim.Stance);
    }

    public Statement[] Members { get; }

    /// <summary>The members whose origins are voices for it: a denial is none where something is said.</summary>
    public Statement[] Voiced { get; }

    public bool IsDenial { get; }

    public ClaimValue Value { get; }

    private Stance Stance { get; }

    private ImmutableArray<Statement> Copies { get; }

    private ImmutableArray<Voice> Origins { get; }

    /// <summary>Positions in order of value, "none" last.</summary>
    public static ImmutableArray<Position> InOrder(List<PositionDraft> drafts, Predicate<PositionDraft> hasLapsed) =>
    [
        .. drafts
            .OrderBy(draft => draft.Value.Kind == ValueKind.None)
            .ThenBy(draft => draft.Value.SortKey)
            .ThenBy(draft => draft.Value.Canonical, StringComparer.Ordinal)
            .ThenBy(draft => draft.IsDenial)
            .ThenBy(draft => draft.Members, Comparer<Statement[]>.Create(CompareMembers))
            .Select(draft => draft.Position(hasLapsed(draft))),
    ];

    /// <summary>Groups, of which none lies within another, as lists of members in order.</summary>
    private static int CompareMembers(Statement[] first, Statement[] second) =>
        first.Zip(second).Select(pair => pair.First.Index.CompareTo(pair.Second.Index)).FirstOrDefault(order => order != 0);

    private static ImmutableArray<ClaimId> Ids(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Claim.Id)];

    private bool IsInside(Statement member, SetTable sets, in CellSet shown) =>
        Extent.Compare(CellComparison.Compare(sets.CellsOf(member), shown), member.IsDenial, IsDenial, areAllThereIs: false) switch
        {
            SetRelation.Equal or SetRelation.Inside => true,
            SetRelation.Disjoint => false,
            _ => Value.SingleNumber && member.Claim.Value.SingleNumber && !IsDenial,
        };

    /// <summary>Whether a member only passes on another one of the same part.</summary>
    private bool IsPassingOn(Statement member, HashSet<Statement> inside) =>
        member.CopyOf is { } original && Members.Contains(original) && (!inside.Contains(member) || inside.Contains(original));

    private Position Position(bool hasLapsed) => new()
    {
        Value = Value,
        Stance = Stance,
        Weak = Stance is Stance.Hedged or Stance.Rumoured,
        Lapsed = hasLapsed,
        Claims = Ids(_bearers.Concat(_consistent).Concat(Copies).OrderBy(member => member.Index)),
        Bearers = Ids(_bearers),
        Consistent = Ids(_consistent),
        Copies = Ids(Copies),
        Origins = Origins,
    };
}
