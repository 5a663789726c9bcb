using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Which sources have their content from each other, or from the same origin.</summary>
internal sealed class SourceRelations
{
    /// <summary>An origin of a thousand copies would otherwise be listed a thousand times on each of their pages.</summary>
    private const int Most = 20;

    private readonly Wiki _wiki;
    private readonly FrozenDictionary<PageId, ImmutableArray<PageId>> _copies;
    private readonly FrozenDictionary<PageId, ImmutableArray<PageId>> _byRoot;

    public SourceRelations(Wiki wiki)
    {
        _wiki = wiki;
        _copies = By(source => source.DerivedFrom);
        _byRoot = By(source => source.Roots);
    }

    /// <summary>Each kind of relation that the source has, with the other sources.</summary>
    public IEnumerable<SourceRelationView> Of(PageId source)
    {
        var document = _wiki.PagesById[source].Source!;
        var above = Reached(source, id => _wiki.PagesById[id].Source!.DerivedFrom);
        var below = Reached(source, id => _copies.GetValueOrDefault(id, []));
        var direct = _copies.GetValueOrDefault(source, []);
        var line = above.Concat(below).Append(source).ToHashSet();
        var siblings = document.Roots
            .Where(root => root != source)
            .Select(root => Relation(
                $"Shares the origin {_wiki.PagesById[root].Title} with",
                _byRoot[root].Where(other => !line.Contains(other))));

        return new[]
        {
            Relation("Copies from", document.DerivedFrom),
            Relation("By way of these, from", above.Except(document.DerivedFrom)),
            Relation("Is copied by", direct),
            Relation("By way of these, by", below.Except(direct)),
        }.Concat(siblings).OfType<SourceRelationView>();
    }

    private SourceRelationView? Relation(string words, IEnumerable<PageId> sources)
    {
        PageId[] some = [.. sources.Take(Most + 1)];
        return some.Length == 0 ? null : new SourceRelationView(words, [.. some.Take(Most).Select(Link)], some.Length > Most);
    }

    private PageLink Link(PageId id) => new(_wiki.PagesById[id].Title, _wiki.PagesById[id].Route);

    /// <summary>Those at the end of one or more steps, the nearest first; enough of them to fill a list.</summary>
    private static List<PageId> Reached(PageId source, Func<PageId, ImmutableArray<PageId>> next)
    {
        var reached = new List<PageId>();
        var seen = new HashSet<PageId> { source };
        var open = new Queue<PageId>([source]);
        while (reached.Count <= 2 * Most && open.TryDequeue(out var current))
        {
            foreach (var found in next(current).Where(seen.Add))
            {
                reached.Add(found);
                open.Enqueue(found);
            }
        }

        return reached;
    }

    private FrozenDictionary<PageId, ImmutableArray<PageId>> By(Func<SourceDocument, ImmutableArray<PageId>> key) =>
        _wiki.Pages
            .Where(page => page.Source is not null)
            .SelectMany(page => key(page.Source!).Select(other => (Other: other, page.Id)))
            .GroupBy(item => item.Other, item => item.Id)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
}
