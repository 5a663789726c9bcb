using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>What two statements are to each other, by index, the one that comes first first.</summary>
internal readonly record struct JudgedPair(int First, int Second, Judgement Judgement)
{
    public Verdict Verdict => Judgement.Verdict;

    public Lead Lead => Judgement.Lead;
}

/// <summary>The verdicts of all pairs of statements that can be compared; reasons are worked out again when asked for.</summary>
internal sealed class VerdictTable
{
    private readonly RuleBook _rules;
    private readonly PairContext _context;
    private readonly JudgedPair[][] _rows;
    private readonly bool[] _isGiven = new bool[Enum.GetValues<Verdict>().Length];

    /// <param name="statements">All of the question's statements. The pairs of exact copies are those of their originals.</param>
    public VerdictTable(Statement[] statements, Comparables comparables, RuleBook rules, PairContext context)
    {
        Statements = statements;
        Comparables = comparables;
        _rules = rules;
        _context = context;
        _rows = new JudgedPair[statements.Length][];
        var row = new List<JudgedPair>();
        foreach (var first in statements)
        {
            row.Clear();
            foreach (var other in first.IsExactCopy ? [] : comparables.Of(first.Index))
            {
                if (other <= first.Index || statements[other].IsExactCopy)
                    continue;

                var (judgement, _) = rules.Judge(Pair.Of(first, statements[other], context));
                row.Add(new JudgedPair(first.Index, other, judgement));
                _isGiven[(int)judgement.Verdict] = true;
            }

            _rows[first.Index] = [.. row];
        }
    }

    public Statement[] Statements { get; }

    public Comparables Comparables { get; }

    public PropertyDefinition Property => _context.Property;

    public SetTable Sets => _context.Sets;

    /// <summary>The pairs with a verdict of which both halves are among some statements, in order.</summary>
    public IEnumerable<JudgedPair> Among(bool[] statements, Verdict verdict)
    {
        for (var first = 0; _isGiven[(int)verdict] && first < _rows.Length; first++)
        {
            if (!statements[first])
                continue;

            foreach (var pair in _rows[first])
            {
                if (pair.Verdict == verdict && statements[pair.Second])
                    yield return pair;
            }
        }
    }

    /// <summary>The verdict of two statements, also of such as are not in the table.</summary>
    public Verdict VerdictOf(Statement first, Statement second)
    {
        var (one, other) = (first.Original.Index, second.Original.Index);
        if (one == other)
            return Verdict.Agrees;

        var (row, place) = (_rows[Math.Min(one, other)], Math.Max(one, other));
        var (low, high) = (0, row.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (row[middle].Second == place)
                return row[middle].Verdict;

            (low, high) = row[middle].Second < place ? (middle + 1, high) : (low, middle - 1);
        }

        return Verdict.Incomparable;
    }

    /// <summary>A pair in full; also of statements that are not in the table.</summary>
    public PairVerdict Explain(Statement first, Statement second)
    {
        var pair = Pair.Of(first.Original, second.Original, _context);
        var areOne = pair.First == pair.Second;
        var (judgement, rule) = areOne ? (new Judgement(Verdict.Agrees, CopyLead(first, second)), null) : _rules.Judge(pair);
        var (name, reason) = areOne ? ("5.copy", "One passes on what the other says.") : (rule?.Name ?? "", rule?.Reason(pair) ?? "");
        var isFirst = judgement.Lead switch
        {
            Lead.First => true,
            Lead.Second => false,
            _ => first.Claim.Id.CompareTo(second.Claim.Id) <= 0,
        };
        var (a, b) = isFirst ? (first, second) : (second, first);
        return new PairVerdict(a.Claim.Id, b.Claim.Id, judgement.Verdict, name, reason);
    }

    private static Lead CopyLead(Statement first, Statement second) =>
        first.CopyOf == second ? Lead.First : second.CopyOf == first ? Lead.Second : Lead.None;
}
