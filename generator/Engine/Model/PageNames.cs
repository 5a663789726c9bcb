using System.Collections.Immutable;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Model;

/// <summary>Finds pages by id, title, alias, or the last part of an id, case and <c>_</c>/space folded.</summary>
/// <param name="exact">Folded ids, titles and aliases.</param>
/// <param name="lastParts">Folded last parts of ids, asked only where nothing else matches.</param>
/// <param name="sources">The pages of type source.</param>
/// <param name="written">Names as somebody wrote them, by their folded form.</param>
public sealed class PageNames(
    IReadOnlyDictionary<string, ImmutableArray<PageId>> exact,
    IReadOnlyDictionary<string, ImmutableArray<PageId>> lastParts,
    HashSet<PageId> sources,
    IReadOnlyDictionary<string, string> written) : IPart
{
    private readonly Lazy<NearNames> _near = new(() => new NearNames(exact.Keys));

    private readonly Lazy<NearNames> _nearSources = new(() => new NearNames(
        exact.Concat(lastParts).Where(entry => entry.Value.Any(sources.Contains)).Select(entry => entry.Key).Distinct(StringComparer.Ordinal)));

    public PartName Name => WikiParts.Names;

    /// <summary>The id, title or alias that somebody most likely meant who wrote a name that is none; null where none is near.</summary>
    /// <param name="slips">How many slips it may be away, if fewer than are usual.</param>
    public string? Nearest(string name, int slips = int.MaxValue) => Nearest(new AskedNear(NameFolding.Fold(name), slips, SourcesAlone: false));

    /// <summary>The name of a source that somebody most likely meant; null where none is near.</summary>
    public string? NearestSource(string name) => Nearest(new AskedNear(NameFolding.Fold(name), int.MaxValue, SourcesAlone: true));

    /// <summary>The pages of that name: none, one, or the candidates of an ambiguous one.</summary>
    public ImmutableArray<PageId> Find(string name) => Find(NameFolding.Fold(name), sourcesAlone: false);

    /// <summary>The one page of that name, or null where there is none or more than one.</summary>
    public PageId? FindOne(string name) => Find(name) is [var only] ? only : null;

    /// <summary>The sources of that name: none, one, or the candidates of an ambiguous one.</summary>
    public ImmutableArray<PageId> FindSources(string name) => Find(NameFolding.Fold(name), sourcesAlone: true);

    public bool IsSameAs(IPart earlier) => ReferenceEquals(earlier, this);

    public object? Answer(object question) => question is AskedNear near ? FoundNear(near) : Found(((Asked)question).Folded, ((Asked)question).SourcesAlone);

    private string? Nearest(AskedNear asked)
    {
        var found = FoundNear(asked);
        if (ReadLog.IsOn)
        {
            ReadLog.Note(Name, asked, found);
        }

        return found;
    }

    private string? FoundNear(AskedNear asked) =>
        (asked.SourcesAlone ? _nearSources : _near).Value.Of(asked.Folded, asked.Slips) is { } folded
            ? written.GetValueOrDefault(folded, folded)
            : null;

    private ImmutableArray<PageId> Find(string folded, bool sourcesAlone)
    {
        var found = Found(folded, sourcesAlone);
        if (ReadLog.IsOn)
        {
            ReadLog.Note(Name, new Asked(folded, sourcesAlone), found);
        }

        return found;
    }

    private ImmutableArray<PageId> Found(string folded, bool sourcesAlone) =>
        sourcesAlone
            ? Sources(exact, folded) is { IsEmpty: false } found ? found : Sources(lastParts, folded)
            : exact.TryGetValue(folded, out var pages) || lastParts.TryGetValue(folded, out pages) ? pages : [];

    private ImmutableArray<PageId> Sources(IReadOnlyDictionary<string, ImmutableArray<PageId>> index, string folded) =>
        !index.TryGetValue(folded, out var pages) ? []
        : pages is [var only] && sources.Contains(only) ? pages
        : pages.RemoveAll(page => !sources.Contains(page));

    private readonly record struct Asked(string Folded, bool SourcesAlone);

    private readonly record struct AskedNear(string Folded, int Slips, bool SourcesAlone);
}
