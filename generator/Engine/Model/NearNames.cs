using System.Collections.Concurrent;
using System.Numerics;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// Many names, among which the one that somebody most likely meant is found without comparing each letter by letter: only
/// the few that share most of their letters, and pairs of letters, with what was written are compared. Safe on several threads.
/// </summary>
public sealed class NearNames
{
    /// <summary>So many are compared: enough that the nearest is hardly ever missed, few enough for thousands of slips.</summary>
    private const int MostCompared = 16;

    private readonly string[] _names;
    private readonly ulong[] _letters;
    private readonly ulong[] _pairs;

    /// <summary>Where the names of a length start; they are in order of length, then ordinal.</summary>
    private readonly int[] _starts;

    private readonly ConcurrentDictionary<(string, int), string?> _found = new();

    public NearNames(IEnumerable<string> names)
    {
        _names = [.. names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        _letters = new ulong[_names.Length];
        _pairs = new ulong[_names.Length];
        _starts = new int[(_names.LastOrDefault() ?? "").Length + 2];
        for (var index = 0; index < _names.Length; index++)
        {
            (_letters[index], _pairs[index]) = Signature(_names[index]);
            _starts[_names[index].Length + 1] = index + 1;
        }

        for (var length = 1; length < _starts.Length; length++)
        {
            _starts[length] = Math.Max(_starts[length], _starts[length - 1]);
        }
    }

    /// <summary>The nearest name, as <see cref="NearestName.Of"/> has it, within its bounds or those that are given.</summary>
    /// <param name="slips">How many slips a name may be away.</param>
    public string? Of(string name, int slips = int.MaxValue) =>
        _found.GetOrAdd((name, Math.Min(slips, NearestName.MostSlips(name.Length))), Find);

    private string? Find((string Name, int Slips) asked) =>
        NearestName.Of(asked.Name, Likely(asked.Name, asked.Slips).UnorderedItems.Select(item => _names[item.Element]));

    private PriorityQueue<int, (int Difference, int Index)> Likely(string name, int slips)
    {
        var likely = new PriorityQueue<int, (int Difference, int Index)>(MostCompared + 1);
        var (letters, pairs) = Signature(name);
        var longest = _starts.Length - 2;
        var end = _starts[Math.Clamp(name.Length + slips, -1, longest) + 1];

        // A slip puts one letter in another's place, and so changes at most two of the letters and six of the pairs.
        var worst = (8 * slips) + 1;
        for (var index = _starts[Math.Clamp(name.Length - slips, 0, longest + 1)]; index < end; index++)
        {
            var difference = BitOperations.PopCount(letters ^ _letters[index]) + BitOperations.PopCount(pairs ^ _pairs[index]);
            if (difference < worst)
            {
                likely.Enqueue(index, (-difference, -index));
                if (likely.Count > MostCompared)
                {
                    likely.Dequeue();
                    likely.TryPeek(out _, out var last);
                    worst = -last.Difference;
                }
            }
        }

        return likely;
    }

    /// <summary>Which letters a name has, and which pairs of neighbours, each as bits that few others share.</summary>
    private static (ulong Letters, ulong Pairs) Signature(string name)
    {
        ulong letters = 0, pairs = 0;
        var before = '\0';
        foreach (var letter in name)
        {
            var lower = char.ToLowerInvariant(letter);
            letters |= 1UL << (lower & 63);
            pairs |= 1UL << (((before * 31) + lower) & 63);
            before = lower;
        }

        return (letters, pairs);
    }
}
