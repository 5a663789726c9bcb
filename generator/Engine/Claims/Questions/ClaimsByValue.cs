using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the claims that are on one value where several may be true: those that say the same or deny the same, and beside
/// whoever says something those that deny some of it.
/// </summary>
internal sealed class ClaimsByValue
{
    private readonly SetTable _sets;
    private readonly (int Set, bool IsDenied)[] _words;
    private readonly Dictionary<(int Set, bool IsDenied), List<int>> _claims = [];
    private readonly Dictionary<(int Set, bool IsDenied), Opposed> _opposed = [];

    public ClaimsByValue(Claim[] claims, SetTable sets)
    {
        _sets = sets;
        _words = Array.ConvertAll(claims, claim => (sets.NumberOf(claim.Value.Set!), claim.Stance == Stance.Denied));
        for (var claim = 0; claim < claims.Length; claim++)
        {
            if (!_claims.TryGetValue(_words[claim], out var same))
                _claims.Add(_words[claim], same = []);

            same.Add(claim);
        }

        var most = _claims.Values.Max(same => (int?)same.Count) ?? 0;
        TooMany = most > Comparables.Most ? most : 0;
        if (TooMany == 0 && _claims.Keys.Any(word => word.IsDenied))
            FindOpposed();
    }

    /// <summary>How many claims are on one value; 0 unless they are too many.</summary>
    public int TooMany { get; private set; }

    /// <summary>All claims on the value of one, itself among them, by index.</summary>
    public IEnumerable<int> Near(int claim) => _opposed.TryGetValue(_words[claim], out var opposed)
        ? _claims[_words[claim]].Concat(opposed.Sets.SelectMany(set => _claims[(set, !_words[claim].IsDenied)]))
        : _claims[_words[claim]];

    /// <summary>One walk along all values, with those at hand that are said there and those that are denied.</summary>
    private void FindOpposed()
    {
        (int Set, bool IsDenied)[] words = [.. _claims.Keys];
        List<CellRange> ranges = [.. words.SelectMany((word, number) =>
            _sets.CellsOf(word.Set).Stretches.Select(stretch => new CellRange(number, stretch.From, stretch.To)))];
        var byEnd = CellRange.Sorted(ranges, range => range.To);
        var (said, denied) = (new HashSet<int>(), new HashSet<int>());
        var ended = 0;
        foreach (var range in CellRange.Sorted(ranges, range => range.From))
        {
            for (; byEnd[ended].To <= range.From; ended++)
            {
                _ = said.Remove(byEnd[ended].Member) || denied.Remove(byEnd[ended].Member);
            }

            var word = words[range.Member];
            foreach (var other in word.IsDenied ? said : denied)
            {
                if (!Oppose(word, words[other]))
                    return;
            }

            (word.IsDenied ? denied : said).Add(range.Member);
        }
    }

    /// <summary>False where that makes too many.</summary>
    private bool Oppose((int Set, bool IsDenied) first, (int Set, bool IsDenied) second)
    {
        if (_sets[first.Set, second.Set] == SetRelation.Disjoint)
            return true;

        TooMany = Math.Max(Add(first, second), Add(second, first));
        return TooMany == 0;
    }

    /// <summary>How many claims are then on the value; 0 unless they are too many.</summary>
    private int Add((int Set, bool IsDenied) word, (int Set, bool IsDenied) other)
    {
        if (!_opposed.TryGetValue(word, out var opposed))
            _opposed.Add(word, opposed = new Opposed());

        if (opposed.Sets.Add(other.Set))
            opposed.Claims += _claims[other].Count;

        return _claims[word].Count + opposed.Claims <= Comparables.Most ? 0 : _claims[word].Count + _claims
            .Where(entry => entry.Key.IsDenied != word.IsDenied && _sets[word.Set, entry.Key.Set] != SetRelation.Disjoint)
            .Sum(entry => entry.Value.Count);
    }

    /// <summary>What is denied of a value that is said, or said of one that is denied.</summary>
    private sealed class Opposed
    {
        public HashSet<int> Sets { get; } = [];

        public int Claims { get; set; }
    }
}
