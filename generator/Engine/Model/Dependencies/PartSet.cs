using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model.Dependencies;

/// <summary>The parts of a wiki, compared with those that it had in the build before. Safe on several threads.</summary>
public sealed class PartSet
{
    private readonly ConcurrentDictionary<PartName, Lazy<Entry>> _entries = [];
    private readonly Wiki? _wiki;
    private readonly bool _areSame;
    private PartSet? _earlier;

    /// <param name="parts">Those that are there; each name once.</param>
    /// <param name="earlier">Those of the build before; null where nothing of it is known.</param>
    /// <param name="wiki">What others are derived from on demand.</param>
    public PartSet(IEnumerable<IPart> parts, PartSet? earlier, Wiki? wiki = null)
    {
        _wiki = wiki;
        _earlier = earlier;
        foreach (var part in parts)
        {
            var isSame = earlier?.Find(part.Name) is { } before && part.IsSameAs(before.Part);
            _entries[part.Name] = new Lazy<Entry>(new Entry(part, isSame, []));
        }

        _areSame = earlier is not null && _entries.Values.All(entry => entry.Value.IsSame);
    }

    public T Get<T>(DerivedPart<T> name)
        where T : class, IPart => (T)Of(name)!.Part;

    /// <summary>Whether a computation of the build before would come to the same result in this one.</summary>
    public bool Confirms<T>(Memo<T> memo) => (_areSame && _earlier is not null) || Confirms(memo.Reads);

    /// <summary>Lets go of the build before; nothing of it can be confirmed any more.</summary>
    public void Settle() => _earlier = null;

    private bool Confirms(ImmutableArray<PartReads> reads)
    {
        foreach (var read in reads)
        {
            if (Of(read.Part) is not { } entry || !(entry.IsSame || Confirms(read.Reads, entry.Part)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Confirms(ImmutableArray<Read> reads, IPart part)
    {
        foreach (var read in reads)
        {
            if (!read.StillHolds(part))
            {
                return false;
            }
        }

        return true;
    }

    private Entry? Of(PartName name) =>
        Find(name) ?? (name is DerivedPart derived ? _entries.GetOrAdd(name, _ => new Lazy<Entry>(() => Derive(derived))).Value : null);

    private Entry? Find(PartName name) => _entries.TryGetValue(name, out var entry) ? entry.Value : null;

    private Entry Derive(DerivedPart name)
    {
        if (_earlier?.Find(name) is { } before && Confirms(before.Reads))
        {
            return before with { IsSame = true };
        }

        var made = ReadLog.Record(() => name.Create(_wiki!));
        return new Entry(made.Value, IsSame: false, made.Reads);
    }

    private sealed record Entry(IPart Part, bool IsSame, ImmutableArray<PartReads> Reads);
}
