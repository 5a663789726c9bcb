using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>All voices behind a question's statements in order of key, so that those of each position need no sorting.</summary>
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
    public ImmutableArray<Voice> OriginsOf(List<Statement> statements)
    {
        var heard = new bool[_voices.Length];
        var count = 0;
        foreach (var statement in statements)
        {
            foreach (var place in _places[statement.Index])
            {
                count += heard[place] ? 0 : 1;
                heard[place] = true;
            }
        }

        var origins = ImmutableArray.CreateBuilder<Voice>(count);
        for (var place = 0; origins.Count < count; place++)
        {
            if (heard[place])
                origins.Add(_voices[place]);
        }

        return origins.MoveToImmutable();
    }
}
