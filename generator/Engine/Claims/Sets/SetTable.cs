using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The sets that a question's claims speak of, each once, and how each lies to each other, worked out where it is asked.</summary>
internal sealed class SetTable
{
    /// <summary>Of more sets nothing is kept, since what is kept grows with their square; so many differ only where few of them meet.</summary>
    private const int MostKept = 4096;

    private readonly Dictionary<Possibilities, int> _numbers = [];
    private readonly CellSet[] _cells;
    private readonly bool[] _areWhole;
    private readonly SharedCells? _shared;
    private readonly byte[]?[] _relations;

    /// <param name="property">What the sets are values of; null where nothing is known of it.</param>
    public SetTable(IEnumerable<Possibilities> sets, PropertyDefinition? property)
    {
        foreach (var set in sets)
        {
            _numbers.TryAdd(Form(set), _numbers.Count);
        }

        Domain = new CellDomain(_numbers.Keys, property);
        _cells = [.. _numbers.Keys.Select(Domain.CellsOf)];
        _areWhole = [.. _numbers.Keys.Select(Domain.IsWhole)];
        _relations = new byte[_cells.Length <= MostKept ? _cells.Length : 0][];
        // Of sets with many gaps most share nothing, and to compare two of them is a long walk.
        _shared = _cells.Length <= MostKept && Array.TrueForAll(_cells, set => set.Ends is null) && Array.Exists(_cells, set => set.Stretches.Length > 1)
            ? new SharedCells(_cells)
            : null;
    }

    public CellDomain Domain { get; }

    /// <summary>How many different sets there are.</summary>
    public int Count => _cells.Length;

    /// <summary>How the first of two sets lies to the second, by their numbers.</summary>
    public SetRelation this[int first, int second]
    {
        get
        {
            if (first == second)
                return SetRelation.Equal;

            if (first > second)
                return this[second, first].Mirrored();

            if (_relations.Length == 0)
                return CellComparison.Compare(_cells[first], _cells[second]);

            // A relation is kept as its number and one, so that nothing is not taken for the first of them.
            var row = _relations[first] ??= new byte[_cells.Length - first];
            if (row[second - first] == 0)
                row[second - first] = (byte)(1 + (int)(_shared?.Any(first, second) == false ? SetRelation.Disjoint : CellComparison.Compare(_cells[first], _cells[second])));

            return (SetRelation)(row[second - first] - 1);
        }
    }

    /// <summary>The number of one of the sets, which equal ones share.</summary>
    public int NumberOf(Possibilities set) => _numbers[Form(set)];

    /// <summary>The cells of a set, by its number.</summary>
    public CellSet CellsOf(int set) => _cells[set];

    /// <summary>The cells of what a statement says or denies.</summary>
    public CellSet CellsOf(Statement statement) => _cells[statement.SetNumber];

    /// <summary>The cells of what some of the sets have in common or cover together.</summary>
    public CellSet CellsOf(Possibilities set) => Domain.CellsOf(Form(set));

    /// <summary>How what the first says or denies lies to what the second does.</summary>
    public SetRelation Compare(Statement first, Statement second) => this[first.SetNumber, second.SetNumber];

    /// <summary>How what the first leaves possible lies to what the second does.</summary>
    public SetRelation CompareExtents(Statement first, Statement second) =>
        Extent.Compare(Compare(first, second), first.IsDenial, second.IsDenial, AreAllThereIs(first, second));

    /// <summary>Whether two sets hold together all that an answer could be: the one "none", the other every value there is.</summary>
    public bool AreAllThereIs(Statement first, Statement second) =>
        (first.IsNone && _areWhole[second.SetNumber]) || (second.IsNone && _areWhole[first.SetNumber]);

    private static Possibilities Form(Possibilities set) => set is PeriodSet period ? period.CutOff() : set;
}
