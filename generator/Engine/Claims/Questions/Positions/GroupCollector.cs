namespace AlitaWiki.Engine.Claims;

/// <summary>Gathers groups of members, each once, and tells which lie in no larger one.</summary>
/// <param name="members">How many members there are.</param>
internal sealed class GroupCollector(int members)
{
    private readonly BitSet _current = new(members);
    private readonly UInt128[] _prints = [.. Enumerable.Range(0, members).Select(member => new UInt128(Mix((ulong)member), Mix(~(ulong)member)))];
    private readonly HashSet<UInt128> _seen = [];
    private readonly List<BitSet> _groups = [];
    private UInt128 _fingerprint;

    /// <summary>Adds a member to the current group, or takes it out.</summary>
    public void Toggle(int member)
    {
        _current.Toggle(member);
        _fingerprint ^= _prints[member];
    }

    /// <summary>Keeps the current group as it is now, if it is new and not empty.</summary>
    public void Keep()
    {
        if (_fingerprint != 0 && _seen.Add(_fingerprint))
            _groups.Add(_current.Copy());
    }

    /// <param name="mayNest">Whether one group may lie inside another, which is then left out.</param>
    public List<BitSet> Groups(bool mayNest) => mayNest && _groups.Count > 1 ? Largest() : _groups;

    private List<BitSet> Largest()
    {
        var kept = new List<BitSet>();
        var keptWith = new BitSet[members];
        var timesKept = new int[members];
        foreach (var group in _groups.OrderByDescending(group => group.Count))
        {
            var rarest = group.First;
            foreach (var member in group)
            {
                rarest = timesKept[member] < timesKept[rarest] ? member : rarest;
            }

            if (timesKept[rarest] > 0 && IsWithinAny(group, keptWith[rarest], kept))
                continue;

            foreach (var member in group)
            {
                timesKept[member]++;
                (keptWith[member] ??= new BitSet(_groups.Count)).Add(kept.Count);
            }

            kept.Add(group);
        }

        return kept;
    }

    private static bool IsWithinAny(BitSet group, BitSet places, List<BitSet> kept)
    {
        foreach (var place in places)
        {
            if (group.IsWithin(kept[place]))
                return true;
        }

        return false;
    }

    /// <summary>Spreads a small number over 64 bits, always the same way.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB + 0x9E3779B97F4A7C15;
        return value ^ (value >> 31);
    }
}
