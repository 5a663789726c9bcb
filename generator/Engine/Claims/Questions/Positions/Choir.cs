using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>All voices behind a question's statements in order of key, of which each position has some.</summary>
internal sealed class Choir
{
    private readonly ImmutableArray<Voice> _voices;
    private readonly int[][] _places;

    /// <param name="statements">Numbered from 0.</param>
    public Choir(Statement[] statements)
    {
        _voices = Voices.Ordered(statements.SelectMany(statement => statement.Claim.Origins));
        var places = new Dictionary<string, int>(_voices.Length, StringComparer.Ordinal);
        foreach (var voice in _voices)
        {
            places.Add(voice.Key, places.Count);
        }

        _places = Array.ConvertAll(statements, statement => statement.Claim.Origins.Select(origin => places[origin.Key]).ToArray());
    }

    /// <summary>The origins of some of the statements, each once, in order of key.</summary>
    public Selection<Voice> OriginsOf(BitSet statements)
    {
        var heard = new BitSet(_voices.Length);
        foreach (var statement in statements)
        {
            foreach (var place in _places[statement])
            {
                heard.Add(place);
            }
        }

        return new Selection<Voice>(_voices, heard);
    }
}
