namespace AlitaWiki.Engine.Claims;

/// <summary>Finds the cycles of a directed graph: Tarjan's strongly connected components, without recursion.</summary>
internal sealed class CycleFinder
{
    private readonly int[][] _next;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly bool[] _open;
    private readonly Stack<int> _component = new();
    private readonly List<int[]> _found = [];
    private int _count;

    private CycleFinder(int[][] next)
    {
        _next = next;
        _order = new int[next.Length];
        _low = new int[next.Length];
        _open = new bool[next.Length];
    }

    /// <summary>Groups of nodes that all reach each other, each in order, and nodes that lead to themselves.</summary>
    public static List<int[]> Components(int[][] next)
    {
        var finder = new CycleFinder(next);
        for (var node = 0; node < next.Length; node++)
        {
            if (finder._order[node] == 0)
                finder.Visit(node);
        }

        return finder._found;
    }

    /// <summary>The shortest way from the first node of a component back to itself.</summary>
    public static List<int> ShortestCycle(int[][] next, int[] component)
    {
        var start = component[0];
        var members = component.ToHashSet();
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            var node = queue.Dequeue();
            foreach (var target in next[node])
            {
                if (members.Contains(target) && cameFrom.TryAdd(target, node))
                    queue.Enqueue(target);
            }
        }

        var cycle = new List<int>();
        for (var node = cameFrom[start]; node != start; node = cameFrom[node])
        {
            cycle.Add(node);
        }

        cycle.Add(start);
        cycle.Reverse();
        return cycle;
    }

    private void Visit(int root)
    {
        var path = new Stack<(int Node, int Edge)>();
        Open(root, path);
        while (path.TryPop(out var step))
        {
            var (node, edge) = step;
            if (edge < _next[node].Length)
            {
                path.Push((node, edge + 1));
                var target = _next[node][edge];
                if (_order[target] == 0)
                    Open(target, path);
                else if (_open[target])
                    _low[node] = Math.Min(_low[node], _order[target]);
            }
            else
            {
                if (path.TryPeek(out var parent))
                    _low[parent.Node] = Math.Min(_low[parent.Node], _low[node]);
                if (_low[node] == _order[node])
                    Close(node);
            }
        }
    }

    private void Open(int node, Stack<(int Node, int Edge)> path)
    {
        _order[node] = _low[node] = ++_count;
        _open[node] = true;
        _component.Push(node);
        path.Push((node, 0));
    }

    private void Close(int node)
    {
        var members = new List<int>();
        int member;
        do
        {
            member = _component.Pop();
            _open[member] = false;
            members.Add(member);
        }
        while (member != node);

        if (members.Count > 1 || Array.IndexOf(_next[node], node) >= 0)
        {
            members.Sort();
            _found.Add([.. members]);
        }
    }
}
