using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Finds pages by id, title, alias, or the last part of an id, case and <c>_</c>/space folded.</summary>
/// <param name="exact">Folded ids, titles and aliases.</param>
/// <param name="lastParts">Folded last parts of ids, asked only where nothing else matches.</param>
/// <param name="sources">The pages of type source.</param>
public sealed class PageNames(
    FrozenDictionary<string, ImmutableArray<PageId>> exact,
    FrozenDictionary<string, ImmutableArray<PageId>> lastParts,
    FrozenSet<PageId> sources)
{
    /// <summary>All folded names, for suggestions.</summary>
    public IEnumerable<string> All => exact.Keys;

    /// <summary>All folded names of sources, for suggestions.</summary>
    public IEnumerable<string> AllSources =>
        exact.Concat(lastParts).Where(entry => entry.Value.Any(sources.Contains)).Select(entry => entry.Key).Distinct(StringComparer.Ordinal);

    /// <summary>The pages of that name: none, one, or the candidates of an ambiguous one.</summary>
    public ImmutableArray<PageId> Find(string name)
    {
        var folded = NameFolding.Fold(name);
        return exact.TryGetValue(folded, out var pages) || lastParts.TryGetValue(folded, out pages) ? pages : [];
    }

    /// <summary>The one page of that name, or null where there is none or more than one.</summary>
    public PageId? FindOne(string name) => Find(name) is [var only] ? only : null;

    /// <summary>The sources of that name: none, one, or the candidates of an ambiguous one.</summary>
    public ImmutableArray<PageId> FindSources(string name)
    {
        var folded = NameFolding.Fold(name);
        return Sources(exact, folded) is { IsEmpty: false } found ? found : Sources(lastParts, folded);
    }

    private ImmutableArray<PageId> Sources(FrozenDictionary<string, ImmutableArray<PageId>> index, string folded) =>
        index.TryGetValue(folded, out var pages) ? pages.RemoveAll(page => !sources.Contains(page)) : [];
}
