using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Which source takes its content from which. A source in a cycle of derivations counts as deriving from none, so that
/// analysis goes on; the cycles themselves are reported.
/// </summary>
public sealed class SourceGraph
{
    private readonly SourceNode[] _nodes;
    private readonly Dictionary<PageId, int> _index;
    private readonly ImmutableArray<Voice>[] _voices;
    private readonly Ancestry _ancestry;

    private SourceGraph(SourceNode[] nodes, Dictionary<PageId, int> index, int[][] parents, List<int[]> components)
    {
        _nodes = nodes;
        _index = index;
        _voices = Array.ConvertAll(nodes, node => ImmutableArray.Create(new Voice(node.Id.Value, node.Title, node.Id)));
        Cycles =
        [
            .. components
                .Select(component => CycleFinder.ShortestCycle(parents, component))
                .Select(cycle => cycle.Select(node => nodes[node].Id).ToImmutableArray())
                .OrderBy(cycle => cycle[0]),
        ];
        foreach (var node in components.SelectMany(component => component))
        {
            parents[node] = [];
        }

        _ancestry = new Ancestry(parents);
    }

    /// <summary>Each cycle of derivations as a way from its smallest id back to it, the last deriving from the first.</summary>
    public ImmutableArray<ImmutableArray<PageId>> Cycles { get; }

    public static SourceGraph Build(IEnumerable<SourceNode> sources)
    {
        SourceNode[] nodes = [.. sources.DistinctBy(source => source.Id).OrderBy(source => source.Id)];
        var index = new Dictionary<PageId, int>(nodes.Length);
        foreach (var node in nodes)
        {
            index.Add(node.Id, index.Count);
        }

        int[][] parents =
        [
            .. nodes.Select(node => node.DerivedFrom
                .Where(index.ContainsKey).Select(id => index[id]).Distinct().Order().ToArray()),
        ];
        return new SourceGraph(nodes, index, parents, CycleFinder.Components(parents));
    }

    /// <summary>The sources at the end of its derivations, in order of id; itself where it derives from none.</summary>
    public ImmutableArray<PageId> Roots(PageId source) =>
        _index.TryGetValue(source, out var node) ? [.. _ancestry.RootsOf(node).Select(root => _nodes[root].Id)] : [source];

    /// <summary>The roots as voices, in order of key.</summary>
    public ImmutableArray<Voice> RootVoices(PageId source)
    {
        if (!_index.TryGetValue(source, out var node))
            return [new Voice(source.Value, source.Value, source)];

        var roots = _ancestry.RootsOf(node);
        return roots is [var only] ? _voices[only] : [.. roots.Select(root => _voices[root][0])];
    }

    /// <summary>Whether a source takes its content, by however many steps, from another.</summary>
    public bool IsDerived(PageId source, PageId from) =>
        _index.TryGetValue(source, out var node) && _index.TryGetValue(from, out var other) && _ancestry.Descends(node, other);

    /// <summary>The number of steps of its longest derivation; 0 for a root.</summary>
    public int Depth(PageId source) => _index.TryGetValue(source, out var node) ? _ancestry.DepthOf(node) : 0;

    public string Title(PageId source) => _index.TryGetValue(source, out var node) ? _nodes[node].Title : source.Value;

    public DateValue? Published(PageId source) => _index.TryGetValue(source, out var node) ? _nodes[node].Published : null;
}
