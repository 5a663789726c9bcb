using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What statements have in common, or all that they deny, with the values that it takes: each of them adds to those before.</summary>
internal sealed class JoinedValue
{
    private readonly DraftContext _context;
    private readonly bool _isUnion;
    private readonly List<Statement> _parts = [];
    private Possibilities _sum;
    private CellSet _cells;

    private JoinedValue(Statement first, DraftContext context)
    {
        _context = context;
        _isUnion = first.IsDenial;
        _parts.Add(first);
        _sum = first.Set;
        _cells = context.Sets.CellsOf(first);
    }

    /// <param name="bearing">Statements that share a possibility, all denials or none, in order.</param>
    public static ShownValue Of(Statement[] bearing, DraftContext context)
    {
        var joined = bearing[0] is { Set: IntervalSet, IsDenial: false } ? OfBinding(bearing, context) : new(bearing[0], context);
        foreach (var statement in bearing)
        {
            joined.Add(statement);
        }

        return new ShownValue(joined.Value(), joined._cells, true);
    }

    /// <summary>Of intervals, the one that begins last and the one that ends first are often enough.</summary>
    private static JoinedValue OfBinding(Statement[] bearing, DraftContext context)
    {
        var joined = new JoinedValue(bearing.MaxBy(statement => Stretches(statement)[0].From)!, context);
        joined.Add(bearing.MinBy(statement => Stretches(statement)[^1].To)!);
        return joined;

        Cells[] Stretches(Statement statement) => context.Sets.CellsOf(statement).Stretches;
    }

    /// <summary>The value of all parts; "none", which no value of a type can hold, is the last of those denied.</summary>
    private ClaimValue Value()
    {
        ClaimValue[] values = [.. _parts.OrderBy(part => part.Index).Select(part => part.Claim.Value)];
        ClaimValue[] known = Array.FindAll(values, value => value.Kind == ValueKind.Known);
        var value = known is [var only] ? only : _context.Formatter.Format(_context.Property, _sum, [.. known], _isUnion);
        return known.Length == values.Length ? value : value with
        {
            Written = $"{value.Written} or {values[^1].Written}",
            Canonical = $"{value.Canonical} or {values[^1].Canonical}",
            Display = $"{value.Display} or {values[^1].Display}",
        };
    }

    private void Add(Statement next)
    {
        if (Covers(next))
            return;

        var joined = _isUnion ? SetAlgebra.Union(_sum, next.Set) : SetAlgebra.Intersection(_sum, next.Set);
        if (joined is null ? _parts.Exists(part => _context.Sets.Compare(part, next) is SetRelation.Equal or SetRelation.Contains) : joined.Equals(_sum))
            return;

        // What no one set can hold is told all the same.
        _parts.Add(next);
        _sum = joined ?? _sum;
        _cells = _context.Sets.CellsOf(_sum);
    }

    /// <summary>Whether a statement adds nothing to those before.</summary>
    private bool Covers(Statement next) => CellComparison.Compare(_cells, _context.Sets.CellsOf(next)) switch
    {
        SetRelation.Equal => true,
        SetRelation.Inside => !_isUnion,
        SetRelation.Contains => _isUnion,
        _ => false,
    };
}
