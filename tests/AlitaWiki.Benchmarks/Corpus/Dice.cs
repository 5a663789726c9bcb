namespace AlitaWiki.Benchmarks.Corpus;

/// <summary>Numbers that look random and are the same at every run: SplitMix64.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
