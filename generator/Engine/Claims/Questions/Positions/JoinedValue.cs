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

        var values = joined._parts.OrderBy(part => part.Index).Select(part => part.Claim.Value);
        var value = context.Formatter.Format(context.Property, joined._sum, [.. values], joined._isUnion);
        return new ShownValue(value, joined._cells, true);
    }

    /// <summary>Of intervals, the one that begins last and the one that ends first are often enough.</summary>
    private static JoinedValue OfBinding(Statement[] bearing, DraftContext context)
    {
        var joined = new JoinedValue(bearing.MaxBy(statement => Stretches(statement)[0].From)!, context);
        joined.Add(bearing.MinBy(statement => Stretches(statement)[^1].To)!);
        return joined;

        Cells[] Stretches(Statement statement) => context.Sets.CellsOf(statement).Stretches;
    }

    private void Add(Statement next)
    {
        if (Covers(next))
            return;
        var joined = (_isUnion ? SetAlgebra.Union(_sum, next.Set) : SetAlgebra.Intersection(_sum, next.Set)) ?? _sum;
        if (joined.Equals(_sum))
            return;
        _parts.Add(next);
        _sum = joined;
        _cells = _context.Sets.CellsOf(joined);
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
