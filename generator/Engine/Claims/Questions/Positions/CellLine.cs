using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A domain cut into cells along one line.</summary>
internal abstract class CellLine
{
    /// <summary>The number of cells of the domain; "none" is one more, after them.</summary>
    public abstract int Count { get; }

    /// <summary>The cells of a set, in order.</summary>
    public abstract IEnumerable<(int From, int To)> CellsOf(Possibilities set);

    /// <summary>The cells of what a statement leaves possible.</summary>
    public IEnumerable<(int From, int To)> Allowed(Statement statement)
    {
        var cells = statement.Set is NothingSet ? [(Count, Count + 1)] : CellsOf(statement.Set);
        return statement.IsDenial ? Others(cells, Count + 1) : cells;
    }

    /// <summary>The cells left out.</summary>
    public static IEnumerable<(int From, int To)> Others(IEnumerable<(int From, int To)> cells, int count)
    {
        var next = 0;
        foreach (var (from, to) in cells)
        {
            if (next < from)
                yield return (next, from);
            next = to;
        }

        if (next < count)
            yield return (next, count);
    }
}

/// <summary>Days or amounts, cut where any set begins or ends.</summary>
internal sealed class IntervalLine : CellLine
{
    private readonly decimal[] _cuts;

    public IntervalLine(IEnumerable<IntervalSet> sets) =>
        _cuts =
        [
            .. sets.SelectMany(set => set.Intervals)
                .SelectMany(interval => new[] { interval.Start, interval.End })
                .Append(Unbounded.Below)
                .Append(Unbounded.Above)
                .Distinct()
                .Order(),
        ];

    public override int Count => _cuts.Length - 1;

    public override IEnumerable<(int From, int To)> CellsOf(Possibilities set) => CellsOf(((IntervalSet)set).Intervals);

    private IEnumerable<(int From, int To)> CellsOf(ImmutableArray<Interval> intervals) =>
        intervals.Select(interval => (Array.BinarySearch(_cuts, interval.Start), Array.BinarySearch(_cuts, interval.End)));
}

/// <summary>A cell a token that any set names, and one for all others.</summary>
internal sealed class TokenLine : CellLine
{
    private readonly string[] _tokens;

    public TokenLine(IEnumerable<TokenSet> sets) =>
        _tokens = [.. sets.SelectMany(set => set.Tokens).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public override int Count => _tokens.Length + 1;

    public override IEnumerable<(int From, int To)> CellsOf(Possibilities set) => ((TokenSet)set).Tokens
        .Select(token => Array.BinarySearch(_tokens, token, StringComparer.Ordinal))
        .Select(cell => (cell, cell + 1));
}
