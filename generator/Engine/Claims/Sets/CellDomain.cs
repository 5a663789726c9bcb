using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// All that a question's sets tell apart, as cells in a row: days or amounts, then tokens, then each set of a type
/// that it does not know, "none" last.
/// </summary>
internal sealed class CellDomain
{
    private readonly IntervalLine? _intervals;
    private readonly TokenLine? _tokens;
    private readonly Dictionary<Possibilities, int> _others = [];
    private readonly int _choices;

    /// <param name="property">What the sets are values of; null where nothing is known of it.</param>
    public CellDomain(IReadOnlyCollection<Possibilities> sets, PropertyDefinition? property)
    {
        _choices = property?.Values.Length ?? 0;
        _tokens = sets.Any(set => set is TokenSet) ? new TokenLine(sets.OfType<TokenSet>(), _choices) : null;
        foreach (var set in sets.Where(set => set is not (IntervalSet or PeriodSet or TokenSet or NothingSet)))
        {
            _others.TryAdd(set, _others.Count);
        }

        if (_tokens is null || sets.Any(set => set is IntervalSet or PeriodSet))
            _intervals = new IntervalLine(sets.SelectMany(Lines));
    }

    /// <summary>The number of cells for days or amounts, the first of the domain.</summary>
    public int Intervals => _intervals?.Count ?? 0;

    public int Count => None + 1;

    private int Tokens => _tokens?.Count ?? 0;

    private int None => Intervals + Tokens + _others.Count;

    /// <summary>The cells of one of the sets.</summary>
    public CellSet CellsOf(Possibilities set) => set switch
    {
        IntervalSet intervals => new CellSet(_intervals!.CellsOf(intervals)),
        PeriodSet period => new CellSet(_intervals!.CellsOf(period.Starts), _intervals.CellsOf(period.Ends)),
        TokenSet tokens => new CellSet(_tokens!.CellsOf(tokens.Tokens, Intervals)),
        NothingSet => One(None),
        _ => One(Intervals + Tokens + _others[set]),
    };

    /// <summary>Whether one of the sets holds every value there is: all choices, or all days.</summary>
    public bool IsWhole(Possibilities set) => set switch
    {
        TokenSet tokens => tokens.Tokens.Length == _choices,
        IntervalSet intervals => intervals.Intervals is [{ IsUnboundedBelow: true, IsUnboundedAbove: true }],
        PeriodSet period => IsWhole(period.Starts) && IsWhole(period.Ends),
        _ => false,
    };

    /// <summary>The cells left out.</summary>
    public static IEnumerable<Cells> Others(IEnumerable<Cells> cells, int count)
    {
        var next = 0;
        foreach (var (from, to) in cells)
        {
            if (next < from)
                yield return new Cells(next, from);
            next = to;
        }

        if (next < count)
            yield return new Cells(next, count);
    }

    private static CellSet One(int cell) => new([new Cells(cell, cell + 1)]);

    private static IEnumerable<IntervalSet> Lines(Possibilities set) => set switch
    {
        IntervalSet intervals => [intervals],
        PeriodSet period => [period.Starts, period.Ends],
        _ => [],
    };
}
