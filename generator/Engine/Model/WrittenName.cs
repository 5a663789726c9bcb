namespace AlitaWiki.Engine.Model;

/// <summary>A name of at most <see cref="NearestName.LongestName"/> letters, ready to be compared with many others.</summary>
internal sealed class WrittenName
{
    private const int Ascii = 128;

    private readonly string _name;

    /// <summary>Where each letter of ASCII stands in the name, as bits.</summary>
    private readonly ulong[] _places = new ulong[Ascii];

    public WrittenName(string name)
    {
        _name = name;
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] < Ascii)
            {
                _places[name[index]] |= 1UL << index;
            }
        }
    }

    /// <summary>
    /// The distance of Damerau and Levenshtein, adjacent letters exchanged once; anything above <paramref name="most"/> is as good
    /// as it plus one. The bits of a number stand for the name's letters, so that each letter of the other is one step: Hyyrö, "A
    /// bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003.
    /// </summary>
    public int SlipsTo(string other, int most)
    {
        if (_name.Length == 0)
        {
            return Math.Min(other.Length, most + 1);
        }

        var slips = _name.Length;
        var last = 1UL << (_name.Length - 1);
        ulong more = ulong.MaxValue, fewer = 0, diagonal = 0, matchesBefore = 0;
        foreach (var letter in other)
        {
            var matches = PlacesOf(letter);
            var exchanged = ((~diagonal & matches) << 1) & matchesBefore;
            diagonal = (((matches & more) + more) ^ more) | matches | fewer | exchanged;
            var up = fewer | ~(diagonal | more);
            var down = diagonal & more;
            slips += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
            up = (up << 1) | 1;
            more = (down << 1) | ~(diagonal | up);
            fewer = up & diagonal;
            matchesBefore = matches;
        }

        return Math.Min(slips, most + 1);
    }

    private ulong PlacesOf(char letter)
    {
        if (letter < Ascii)
        {
            return _places[letter];
        }

        var places = 0UL;
        for (var index = 0; index < _name.Length; index++)
        {
            places |= _name[index] == letter ? 1UL << index : 0;
        }

        return places;
    }
}
