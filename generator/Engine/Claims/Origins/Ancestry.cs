namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Answers which node descends from which in an acyclic graph. Where a node has one line of ancestors, two numbers
/// answer at once (its place in a walk of the tree); only joins of several lines are walked.
/// </summary>
internal sealed class Ancestry
{
    private readonly int[][] _parents;
    private readonly int[] _depth;
    private readonly int[] _root;
    private readonly int[] _enter;
    private readonly int[] _leave;

    /// <param name="parents">The parents of each node; no cycles.</param>
    public Ancestry(int[][] parents)
    {
        _parents = parents;
        _depth = new int[parents.Length];
        _root = new int[parents.Length];
        _enter = new int[parents.Length];
        _leave = new int[parents.Length];

        var children = ChildrenOf(parents);
        SetDepths(children);
        NumberTrees(children);
    }

    /// <summary>The length of the longest line of ancestors.</summary>
    public int DepthOf(int node) => _depth[node];

    public bool Descends(int node, int ancestor)
    {
        if (_depth[node] <= _depth[ancestor])
            return false;
        if (IsSingleLine(node))
            return IsInTree(node, ancestor);

        return Walk(node, other => _depth[other] > _depth[ancestor], found => found == ancestor || IsInTree(found, ancestor));
    }

    /// <summary>The length of the shortest line from a node to one of its ancestors.</summary>
    public int StepsTo(int node, int ancestor)
    {
        if (IsSingleLine(node))
            return _depth[node] - _depth[ancestor];

        var steps = new Dictionary<int, int> { [node] = 0 };
        var open = new Queue<int>([node]);
        while (!steps.ContainsKey(ancestor) && open.TryDequeue(out var current))
        {
            foreach (var parent in _parents[current])
            {
                if (steps.TryAdd(parent, steps[current] + 1))
                    open.Enqueue(parent);
            }
        }

        return steps[ancestor];
    }

    /// <summary>The nodes without parents from which the node descends, in order; itself where it has no parents.</summary>
    public int[] RootsOf(int node)
    {
        if (IsSingleLine(node))
            return [_root[node]];

        var roots = new SortedSet<int>();
        Walk(node, _ => true, found =>
        {
            if (IsSingleLine(found))
                roots.Add(_root[found]);
            return false;
        });
        return [.. roots];
    }

    private bool IsSingleLine(int node) => _root[node] >= 0;

    private bool IsInTree(int node, int ancestor) =>
        IsSingleLine(node) && IsSingleLine(ancestor) && _enter[ancestor] < _enter[node] && _enter[node] < _leave[ancestor];

    private bool Walk(int node, Func<int, bool> goesOn, Func<int, bool> isFound)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([node]);
        while (open.TryPop(out var current))
        {
            if (isFound(current))
                return true;
            if (IsSingleLine(current) || !goesOn(current))
                continue;
            foreach (var parent in _parents[current])
            {
                if (seen.Add(parent))
                    open.Push(parent);
            }
        }

        return false;
    }

    private static List<int>[] ChildrenOf(int[][] parents)
    {
        var children = new List<int>[parents.Length];
        for (var node = 0; node < parents.Length; node++)
        {
            children[node] = [];
        }

        for (var node = 0; node < parents.Length; node++)
        {
            foreach (var parent in parents[node])
            {
                children[parent].Add(node);
            }
        }

        return children;
    }

    private void SetDepths(List<int>[] children)
    {
        var waiting = Array.ConvertAll(_parents, parents => parents.Length);
        var ready = new Queue<int>(Enumerable.Range(0, _parents.Length).Where(node => waiting[node] == 0));
        while (ready.TryDequeue(out var node))
        {
            _root[node] = _parents[node] switch
            {
                [] => node,
                [var only] => _root[only],
                _ => -1,
            };
            foreach (var child in children[node])
            {
                _depth[child] = Math.Max(_depth[child], _depth[node] + 1);
                if (--waiting[child] == 0)
                    ready.Enqueue(child);
            }
        }
    }

    private void NumberTrees(List<int>[] children)
    {
        var clock = 0;
        var path = new Stack<(int Node, int Child)>();
        for (var root = 0; root < _parents.Length; root++)
        {
            if (_parents[root].Length > 0)
                continue;
            _enter[root] = clock++;
            path.Push((root, 0));
            while (path.TryPop(out var step))
            {
                var (node, child) = step;
                if (child == children[node].Count)
                {
                    _leave[node] = clock++;
                    continue;
                }

                path.Push((node, child + 1));
                var next = children[node][child];
                if (IsSingleLine(next))
                {
                    _enter[next] = clock++;
                    path.Push((next, 0));
                }
            }
        }
    }
}
