using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>All of a question's claims in order of id, from which those of compared statements are selected.</summary>
internal sealed class ClaimRoll
{
    private readonly ImmutableArray<ClaimId> _ids;
    private readonly int[] _places;
    private readonly ILookup<int, int> _exactCopies;

    /// <param name="all">All statements, in order of id.</param>
    /// <param name="compared">Those that are compared, in order of id, numbered from 0.</param>
    public ClaimRoll(Statement[] all, Statement[] compared)
    {
        _ids = ImmutableArray.Create(Array.ConvertAll(all, statement => statement.Claim.Id));
        _places = new int[compared.Length];
        foreach (var (place, statement) in all.Index().Where(item => !item.Item.IsUnknown && item.Item.Original == item.Item))
        {
            _places[statement.Index] = place;
        }

        _exactCopies = all.Index()
            .Where(item => item.Item.Original != item.Item)
            .ToLookup(item => item.Item.Original.Index, item => item.Index);
    }

    /// <summary>The ids of a statement's exact copies.</summary>
    public IEnumerable<ClaimId> ExactCopies(Statement statement) => _exactCopies[statement.Index].Select(place => _ids[place]);

    /// <summary>The places of some statements' exact copies; null where they have none.</summary>
    public BitSet? ExactCopies(BitSet statements)
    {
        BitSet? copies = null;
        foreach (var original in _exactCopies.Where(original => statements[original.Key]))
        {
            copies ??= new BitSet(_ids.Length);
            foreach (var place in original)
            {
                copies.Add(place);
            }
        }

        return copies;
    }

    /// <param name="statements">By index.</param>
    /// <param name="exactCopies">The places of more claims, or null for none.</param>
    public Selection<ClaimId> Claims(BitSet statements, BitSet? exactCopies = null)
    {
        // Where every claim is compared, its index is its place.
        if (_places.Length == _ids.Length)
            return new(_ids, statements);

        var places = exactCopies?.Copy() ?? new BitSet(_ids.Length);
        foreach (var statement in statements)
        {
            places.Add(_places[statement]);
        }

        return new(_ids, places);
    }
}
