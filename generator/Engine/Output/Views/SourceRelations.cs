using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Which sources have their content from each other, or from the same origin.</summary>
internal sealed class SourceRelations(Wiki wiki)
{
    /// <summary>An origin of a thousand copies would otherwise be listed a thousand times on each of their pages.</summary>
    private const int Most = 20;

    private static readonly DerivedPart<Table<PageId, ImmutableArray<PageId>>> s_copies =
        new("copies of a source", wiki => By(s_copies!, wiki, source => source.DerivedFrom));

    private static readonly DerivedPart<Table<PageId, ImmutableArray<PageId>>> s_byRoot =
        new("sources with a root", wiki => By(s_byRoot!, wiki, source => source.Roots));

    /// <summary>Each kind of relation that the source has, with the other sources.</summary>
    public IEnumerable<SourceRelationView> Of(PageId source)
    {
        var document = wiki.OutlinesById[source].Source!;
        var above = Reached(source, id => wiki.OutlinesById[id].Source!.DerivedFrom);
        var below = Reached(source, id => CopiesOf(id));
        var direct = CopiesOf(source);
        var line = above.Concat(below).Append(source).ToHashSet();
        var siblings = document.Roots
            .Where(root => root != source)
            .Select(root => Relation(
                $"Shares the origin {wiki.OutlinesById[root].Title} with",
                wiki.Parts.Get(s_byRoot)[root].Where(other => !line.Contains(other))));

        return new[]
        {
            Relation("Copies from", document.DerivedFrom),
            Relation("By way of these, from", above.Except(document.DerivedFrom)),
            Relation("Is copied by", direct),
            Relation("By way of these, by", below.Except(direct)),
        }.Concat(siblings).OfType<SourceRelationView>();
    }

    private ImmutableArray<PageId> CopiesOf(PageId source) => wiki.Parts.Get(s_copies).TryGetValue(source, out var copies) ? copies : [];

    private SourceRelationView? Relation(string words, IEnumerable<PageId> sources)
    {
        PageId[] some = [.. sources.Take(Most + 1)];
        return some.Length == 0 ? null : new SourceRelationView(words, [.. some.Take(Most).Select(Link)], some.Length > Most);
    }

    private PageLink Link(PageId id) => new(wiki.OutlinesById[id].Title, wiki.OutlinesById[id].Route);

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

    private static Table<PageId, ImmutableArray<PageId>> By(PartName name, Wiki wiki, Func<SourceDocument, ImmutableArray<PageId>> key) => new(
        name,
        wiki.Outlines
            .Where(page => page.Source is not null)
            .SelectMany(page => key(page.Source!).Select(other => (Other: other, page.Id)))
            .GroupBy(item => item.Other, item => item.Id)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray()));
}
