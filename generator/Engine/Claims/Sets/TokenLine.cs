using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>A cell for each token that any set names, and one for all others where there are any.</summary>
/// <param name="sets">The sets.</param>
/// <param name="choices">How many tokens there are, all that the sets name among them; 0 where there is no end of them.</param>
internal sealed class TokenLine(IEnumerable<TokenSet> sets, int choices)
{
    private readonly string[] _tokens =
        [.. sets.SelectMany(set => set.Tokens).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public int Count => _tokens.Length == choices ? choices : _tokens.Length + 1;

    /// <param name="first">The number of the line's first cell in the domain.</param>
    public Cells[] CellsOf(ImmutableArray<string> tokens, int first)
    {
        var cells = new List<Cells>(tokens.Length);
        foreach (var token in tokens)
        {
            var cell = first + Array.BinarySearch(_tokens, token, StringComparer.Ordinal);
            if (cells.Count > 0 && cells[^1].To == cell)
                cells[^1] = cells[^1] with { To = cell + 1 };
            else
                cells.Add(new Cells(cell, cell + 1));
        }

        return [.. cells];
    }
}
