using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The sets that a question's claims speak of, each once, and how each lies to each other.</summary>
internal sealed class SetTable
{
    private readonly Dictionary<Possibilities, int> _numbers = [];
    private readonly CellSet[] _cells;
    private readonly byte[][] _relations;

    public SetTable(IEnumerable<Possibilities> sets)
    {
        foreach (var set in sets)
        {
            _numbers.TryAdd(Form(set), _numbers.Count);
        }

        Domain = new CellDomain(_numbers.Keys);
        _cells = [.. _numbers.Keys.Select(Domain.CellsOf)];
        // Of sets with many gaps most share nothing, and to compare two of them is a long walk.
        var shared = _cells.All(set => set.Ends is null) && _cells.Any(set => set.Stretches.Length > 1) ? new SharedCells(_cells, Domain.Count) : null;
        _relations = new byte[_cells.Length][];
        for (var i = 0; i < _cells.Length; i++)
        {
            var row = _relations[i] = new byte[_cells.Length - i];
            for (var j = i; j < _cells.Length; j++)
            {
                row[j - i] = (byte)(shared is null || i == j || shared.Any(i, j)
                    ? CellComparison.Compare(_cells[i], _cells[j])
                    : SetRelation.Disjoint);
            }
        }
    }

    public CellDomain Domain { get; }

    /// <summary>How many different sets there are.</summary>
    public int Count => _cells.Length;

    /// <summary>How the first of two sets lies to the second, by their numbers.</summary>
    public SetRelation this[int first, int second] => first <= second
        ? (SetRelation)_relations[first][second - first]
        : ((SetRelation)_relations[second][first - second]).Mirrored();

    /// <summary>The number of one of the sets, which equal ones share.</summary>
    public int NumberOf(Possibilities set) => _numbers[Form(set)];

    /// <summary>The cells of what a statement says or denies.</summary>
    public CellSet CellsOf(Statement statement) => _cells[statement.SetNumber];

    /// <summary>The cells of what some of the sets have in common or cover together.</summary>
    public CellSet CellsOf(Possibilities set) => Domain.CellsOf(Form(set));

    /// <summary>How what the first says or denies lies to what the second does.</summary>
    public SetRelation Compare(Statement first, Statement second) => this[first.SetNumber, second.SetNumber];

    /// <summary>How what the first leaves possible lies to what the second does.</summary>
    public SetRelation CompareExtents(Statement first, Statement second) =>
        Extent.Compare(Compare(first, second), first.IsDenial, second.IsDenial);

    private static Possibilities Form(Possibilities set) => set is PeriodSet period ? period.CutOff() : set;
}
