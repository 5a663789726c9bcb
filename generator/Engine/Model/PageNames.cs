using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AlitaWiki.Engine.Model;

/// <summary>Finds pages by id, title, alias, or the last part of an id, case and <c>_</c>/space folded.</summary>
/// <param name="exact">Folded ids, titles and aliases.</param>
/// <param name="lastParts">Folded last parts of ids, asked only where nothing else matches.</param>
/// <param name="sources">The pages of type source.</param>
/// <param name="written">Names as somebody wrote them, by their folded form.</param>
public sealed class PageNames(
    FrozenDictionary<string, ImmutableArray<PageId>> exact,
    FrozenDictionary<string, ImmutableArray<PageId>> lastParts,
    FrozenSet<PageId> sources,
    FrozenDictionary<string, string> written)
{
    private readonly Lazy<NearNames> _near = new(() => new NearNames(exact.Keys));

    private readonly Lazy<NearNames> _nearSources = new(() => new NearNames(
        exact.Concat(lastParts).Where(entry => entry.Value.Any(sources.Contains)).Select(entry => entry.Key).Distinct(StringComparer.Ordinal)));

    /// <summary>The id, title or alias that somebody most likely meant who wrote a name that is none; null where none is near.</summary>
    /// <param name="slips">How many slips it may be away, if fewer than are usual.</param>
    public string? Nearest(string name, int slips = int.MaxValue) => Written(_near.Value.Of(NameFolding.Fold(name), slips));

    /// <summary>The name of a source that somebody most likely meant; null where none is near.</summary>
    public string? NearestSource(string name) => Written(_nearSources.Value.Of(NameFolding.Fold(name)));

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

    private string? Written(string? folded) => folded is null ? null : written.GetValueOrDefault(folded, folded);

    private ImmutableArray<PageId> Sources(FrozenDictionary<string, ImmutableArray<PageId>> index, string folded) =>
        index.TryGetValue(folded, out var pages) ? pages.RemoveAll(page => !sources.Contains(page)) : [];
}
