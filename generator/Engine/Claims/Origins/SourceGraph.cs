using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Which source takes its content from which. A source in a cycle of derivations counts as deriving from none, so that
/// analysis goes on; the cycles themselves are reported.
/// </summary>
public sealed class SourceGraph : IPart
{
    private static readonly PartName s_name = new("source graph");

    private readonly SourceNode[] _nodes;
    private readonly int[][] _parents;
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

        _parents = parents;
        _ancestry = new Ancestry(parents);
    }

    public PartName Name => s_name;

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
        Find(source) is { } node ? [.. _ancestry.RootsOf(node).Select(root => _nodes[root].Id)] : [source];

    /// <summary>The roots as voices, in order of key.</summary>
    public ImmutableArray<Voice> RootVoices(PageId source)
    {
        if (Find(source) is not { } node)
            return [new Voice(source.Value, source.Value, source)];

        var roots = _ancestry.RootsOf(node);
        return roots is [var only] ? _voices[only] : [.. roots.Select(root => _voices[root][0])];
    }

    /// <summary>Whether a source takes its content, by however many steps, from another.</summary>
    public bool IsDerived(PageId source, PageId from) =>
        Find(source) is { } node && Find(from) is { } other && _ancestry.Descends(node, other);

    /// <summary>The number of steps of the shortest derivation of a source from another that it takes its content from.</summary>
    public int Steps(PageId source, PageId from) =>
        Find(source) is { } node && Find(from) is { } other ? _ancestry.StepsTo(node, other) : 0;

    /// <summary>The number of steps of its longest derivation; 0 for a root.</summary>
    public int Depth(PageId source) => Find(source) is { } node ? _ancestry.DepthOf(node) : 0;

    public string Title(PageId source) => Find(source) is { } node ? _nodes[node].Title : source.Value;

    public DateValue? Published(PageId source) => Find(source) is { } node ? _nodes[node].Published : null;

    public bool IsSameAs(IPart earlier) => ReferenceEquals(earlier, this);

    /// <summary>A source's own node and those of all that it derives from, the nearest first: whatever is said of it follows from these.</summary>
    public object? Answer(object question) => _index.TryGetValue((PageId)question, out var node) ? Lineage(node) : null;

    private int? Find(PageId source)
    {
        if (ReadLog.IsOn)
        {
            ReadLog.NoteLater(s_name, source, this);
        }

        return _index.TryGetValue(source, out var node) ? node : null;
    }

    private ImmutableArray<SourceNode> Lineage(int start)
    {
        var found = new List<int> { start };
        var seen = new HashSet<int>(found);
        for (var next = 0; next < found.Count; next++)
        {
            found.AddRange(_parents[found[next]].Where(seen.Add));
        }

        return [.. found.Select(node => _nodes[node])];
    }
}
