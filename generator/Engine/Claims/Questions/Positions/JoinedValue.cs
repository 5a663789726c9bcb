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

    /// <param name="bearing">Statements that share a possibility, all denials or none, by index.</param>
    public static ShownValue Of(BitSet bearing, DraftContext context)
    {
        var some = context.Statements[bearing.First];
        var joined = some.Set is IntervalSet && !some.IsDenial ? OfBinding(bearing, context) : new(context.Order.First(bearing, _ => 0), context);
        // What adds nothing now never will, and of long lists little is left to put in order.
        var rest = new List<Statement>();
        foreach (var index in bearing)
        {
            if (!joined.Covers(context.Statements[index]))
                rest.Add(context.Statements[index]);
        }

        context.Order.Sorted(rest).ForEach(joined.Add);
        var values = context.Order.Sorted(joined._parts).Select(part => part.Claim.Value);
        var value = context.Formatter.Format(context.Property, joined._sum, [.. values], joined._isUnion);
        return new ShownValue(value, joined._cells, true);
    }

    /// <summary>Of intervals, the one that begins last and the one that ends first are often enough.</summary>
    private static JoinedValue OfBinding(BitSet bearing, DraftContext context)
    {
        var joined = new JoinedValue(context.Order.First(bearing, index => -Stretches(index)[0].From), context);
        joined.Add(context.Order.First(bearing, index => Stretches(index)[^1].To));
        return joined;

        Cells[] Stretches(int index) => context.Sets.CellsOf(context.Statements[index]).Stretches;
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
