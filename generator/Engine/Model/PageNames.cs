using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Finds pages by id, title, alias, or the last part of an id, case and <c>_</c>/space folded.</summary>
public sealed class PageNames
{
    private readonly FrozenDictionary<string, ImmutableArray<PageId>> _exact;
    private readonly FrozenDictionary<string, ImmutableArray<PageId>> _lastParts;

    /// <param name="exact">Folded ids, titles and aliases.</param>
    /// <param name="lastParts">Folded last parts of ids, asked only where nothing else matches.</param>
    public PageNames(
        FrozenDictionary<string, ImmutableArray<PageId>> exact,
        FrozenDictionary<string, ImmutableArray<PageId>> lastParts)
    {
        _exact = exact;
        _lastParts = lastParts;
    }

    /// <summary>All folded names, for suggestions.</summary>
    public IEnumerable<string> All => _exact.Keys;

    /// <summary>The pages of that name: none, one, or the candidates of an ambiguous one.</summary>
    public ImmutableArray<PageId> Find(string name)
    {
        var folded = NameFolding.Fold(name);
        return _exact.TryGetValue(folded, out var pages) || _lastParts.TryGetValue(folded, out pages) ? pages : [];
    }

    /// <summary>The one page of that name, or null where there is none or more than one.</summary>
    public PageId? FindOne(string name) => Find(name) is [var only] ? only : null;
}
