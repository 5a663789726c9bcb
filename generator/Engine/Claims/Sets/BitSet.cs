using System.Numerics;

namespace AlitaWiki.Engine.Claims;

/// <summary>A set of whole numbers from 0, a bit each. Sets that meet are of one length.</summary>
internal sealed class BitSet
{
    private const int WordBits = 64;

    private readonly ulong[] _words;

    /// <param name="length">Above all numbers that it may hold.</param>
    public BitSet(int length) => _words = new ulong[(length + WordBits - 1) / WordBits];

    private BitSet(ulong[] words) => _words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The smallest number; not to be asked of an empty set.</summary>
    public int First
    {
        get
        {
            var word = _words.AsSpan().IndexOfAnyExcept(0UL);
            return (word * WordBits) + BitOperations.TrailingZeroCount(_words[word]);
        }
    }

    public bool this[int number] => (_words[number / WordBits] & (1UL << (number % WordBits))) != 0;

    public void Add(int number) => _words[number / WordBits] |= 1UL << (number % WordBits);

    /// <summary>Adds a number, or takes it out.</summary>
    public void Toggle(int number) => _words[number / WordBits] ^= 1UL << (number % WordBits);

    public void AddAll(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    public BitSet Copy() => new((ulong[])_words.Clone());

    public bool IsWithin(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
                return false;
        }

        return true;
    }

    /// <summary>The numbers in order.</summary>
    public Enumerator GetEnumerator() => new(_words);

    /// <summary>A walk that allocates nothing.</summary>
    public struct Enumerator
    {
        private readonly ulong[] _words;
        private int _next;
        private ulong _word;

        internal Enumerator(ulong[] words) => _words = words;

        public readonly int Current => ((_next - 1) * WordBits) + BitOperations.TrailingZeroCount(_word);

        public bool MoveNext()
        {
            _word &= _word - 1;
            while (_word == 0)
            {
                if (_next == _words.Length)
                    return false;
                _word = _words[_next++];
            }

            return true;
        }
    }
}
