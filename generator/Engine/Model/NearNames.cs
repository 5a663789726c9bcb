using System.Collections.Concurrent;
using System.Numerics;

namespace AlitaWiki.Engine.Model;

/// <summary>
/// Many names, among which the one that somebody most likely meant is found without comparing each letter by letter: only
/// the few that share most of their letters, and pairs of letters, with what was written are compared. Of very many names only
/// those are looked at that begin or end as what was written: a slip leaves one or the other. Safe on several threads.
/// </summary>
public sealed class NearNames
{
    /// <summary>So many are compared: enough that the nearest is hardly ever missed, few enough for thousands of slips.</summary>
    private const int MostCompared = 16;

    /// <summary>So many are looked at without a choice.</summary>
    private const int MostLookedAt = 2_000;

    /// <summary>Of more, so many of each length that come before what was written, and after it, by their beginnings, and by their ends.</summary>
    private const int Neighbours = 40;

    private readonly string[] _names;
    private readonly ulong[] _letters;
    private readonly ulong[] _pairs;

    /// <summary>Where the names of a length start; they are in order of length, then of their letters, whatever their case.</summary>
    private readonly int[] _starts;

    /// <summary>The places of the names in order of length, then of their letters from the last one on.</summary>
    private readonly Lazy<int[]> _byEnd;

    private readonly ConcurrentDictionary<(string, int), string?> _found = new();

    public NearNames(IEnumerable<string> names)
    {
        _names = [.. names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.OrdinalIgnoreCase).ThenBy(name => name, StringComparer.Ordinal)];
        _byEnd = new(() => [.. Enumerable.Range(0, _names.Length).OrderBy(index => _names[index].Length).ThenBy(index => index, Comparer<int>.Create((a, b) => CompareEnds(_names[a], _names[b])))]);
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
        name.Length is 0 or > NearestName.LongestName ? null : _found.GetOrAdd((name, Math.Min(slips, NearestName.MostSlips(name.Length))), Find);

    private string? Find((string Name, int Slips) asked) => NearestName.Of(asked.Name, Likely(asked.Name, asked.Slips).Select(index => _names[index]));

    /// <summary>Those that differ least in their letters and pairs of letters.</summary>
    private IEnumerable<int> Likely(string name, int slips)
    {
        var likely = new PriorityQueue<int, (int Difference, int Index)>(MostCompared + 1);
        var (letters, pairs) = Signature(name);

        // A slip puts one letter in another's place, and so changes at most two of the letters and six of the pairs.
        var worst = (8 * slips) + 1;
        foreach (var index in LookedAt(name, slips))
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

        return likely.UnorderedItems.Select(item => item.Element);
    }

    /// <summary>Those of about the name's length; of very many, the neighbours alone.</summary>
    private IEnumerable<int> LookedAt(string name, int slips)
    {
        var shortest = Math.Min(name.Length - slips, _starts.Length - 1);
        var longest = Math.Min(name.Length + slips, _starts.Length - 2);
        var (start, end) = (_starts[Math.Max(0, shortest)], _starts[longest + 1]);
        return end - start <= MostLookedAt
            ? Enumerable.Range(start, Math.Max(0, end - start))
            : Enumerable.Range(Math.Max(0, shortest), longest - Math.Max(0, shortest) + 1).SelectMany(length => NeighboursOf(name, length));
    }

    /// <summary>Of the names of a length, those that stand where the name would, by beginning and by end.</summary>
    private IEnumerable<int> NeighboursOf(string name, int length)
    {
        var byEnd = _byEnd.Value;
        var (from, to) = Window(length, index => string.Compare(_names[index], name, StringComparison.OrdinalIgnoreCase));
        var (fromEnd, toEnd) = Window(length, place => CompareEnds(_names[byEnd[place]], name));
        for (var index = from; index < to; index++)
        {
            yield return index;
        }

        for (var place = fromEnd; place < toEnd; place++)
        {
            if (byEnd[place] < from || byEnd[place] >= to)
            {
                yield return byEnd[place];
            }
        }
    }

    private (int From, int To) Window(int length, Func<int, int> compare)
    {
        var (low, high) = (_starts[length], _starts[length + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = compare(middle) < 0 ? (middle + 1, high) : (low, middle);
        }

        return (Math.Max(_starts[length], low - Neighbours), Math.Min(_starts[length + 1], low + Neighbours));
    }

    /// <summary>As words that are read from their last letter, whatever the letters' case.</summary>
    private static int CompareEnds(string a, string b)
    {
        for (var back = 1; back <= Math.Min(a.Length, b.Length); back++)
        {
            var difference = char.ToUpperInvariant(a[^back]) - char.ToUpperInvariant(b[^back]);
            if (difference != 0)
            {
                return difference;
            }
        }

        return a.Length - b.Length;
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
