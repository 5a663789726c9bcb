using System.Numerics;

namespace AlitaWiki.Engine.Claims;

/// <summary>Gathers groups of statements, each once, and tells which lie in no larger one.</summary>
/// <param name="members">How many statements there are.</param>
internal sealed class GroupCollector(int members)
{
    private const int WordBits = 64;

    private readonly ulong[] _current = new ulong[(members + WordBits - 1) / WordBits];
    private readonly UInt128[] _prints = [.. Enumerable.Range(0, members).Select(member => new UInt128(Mix((ulong)member), Mix(~(ulong)member)))];
    private readonly HashSet<UInt128> _seen = [];
    private readonly List<ulong[]> _groups = [];
    private UInt128 _fingerprint;

    /// <summary>Adds a statement to the current group, or takes it out.</summary>
    public void Toggle(int member)
    {
        _current[member / WordBits] ^= 1UL << (member % WordBits);
        _fingerprint ^= _prints[member];
    }

    /// <summary>Keeps the current group as it is now, if it is new and not empty.</summary>
    public void Keep()
    {
        if (_fingerprint != 0 && _seen.Add(_fingerprint))
            _groups.Add((ulong[])_current.Clone());
    }

    /// <summary>The groups, each as members in order.</summary>
    /// <param name="mayNest">Whether one may lie inside another, which is then left out.</param>
    public List<List<int>> Groups(bool mayNest) => (mayNest ? Largest() : _groups).ConvertAll(Members);

    private List<ulong[]> Largest()
    {
        var kept = new List<ulong[]>();
        var keptWith = new List<ulong[]>[members];
        foreach (var group in _groups.OrderByDescending(group => group.Sum(BitOperations.PopCount)))
        {
            var own = Members(group);
            var rarest = own.MinBy(member => keptWith[member]?.Count ?? 0);
            if (keptWith[rarest]?.Exists(larger => IsWithin(group, larger)) == true)
                continue;

            kept.Add(group);
            foreach (var member in own)
            {
                (keptWith[member] ??= []).Add(group);
            }
        }

        return kept;
    }

    private static bool IsWithin(ulong[] group, ulong[] larger)
    {
        for (var i = 0; i < group.Length; i++)
        {
            if ((group[i] & ~larger[i]) != 0)
                return false;
        }

        return true;
    }

    private static List<int> Members(ulong[] group)
    {
        var found = new List<int>(group.Sum(BitOperations.PopCount));
        for (var i = 0; i < group.Length; i++)
        {
            for (var word = group[i]; word != 0; word &= word - 1)
            {
                found.Add((i * WordBits) + BitOperations.TrailingZeroCount(word));
            }
        }

        return found;
    }

    /// <summary>Spreads a small number over 64 bits, always the same way.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9 + 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB + 0x9E3779B97F4A7C15;
        return value ^ (value >> 31);
    }
}
