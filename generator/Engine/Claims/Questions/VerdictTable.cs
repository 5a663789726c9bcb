using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The verdicts of all pairs of statements, a byte each; reasons are worked out again when asked for.</summary>
internal sealed class VerdictTable
{
    private const int LeadShift = 4;
    private const int VerdictMask = (1 << LeadShift) - 1;
    private const byte Unjudged = byte.MaxValue;

    /// <summary>Their three pairs are judged sooner than they are sorted.</summary>
    private const int Few = 3;

    private readonly RuleBook _rules;
    private readonly PairContext _context;
    private readonly byte[][] _rows;
    private readonly HashSet<Verdict> _present = [];

    /// <param name="statements">In order of id, numbered from 0.</param>
    public VerdictTable(Statement[] statements, RuleBook rules, PairContext context)
    {
        Statements = statements;
        _rules = rules;
        _context = context;
        _rows = new byte[statements.Length][];
        var classes = statements.Length > Few ? new PairClasses(statements, context.Sets, context.Sources) : null;
        var verdicts = new byte[classes?.Count ?? 0];
        Array.Fill(verdicts, Unjudged);
        for (var i = 0; i < statements.Length; i++)
        {
            var row = _rows[i] = new byte[statements.Length - i - 1];
            for (var j = i + 1; j < statements.Length; j++)
            {
                var pairClass = classes?.Of(i, j) ?? -1;
                if (pairClass < 0)
                    row[j - i - 1] = Judge(i, j);
                else if (verdicts[pairClass] is not Unjudged and var known)
                    row[j - i - 1] = known;
                else
                    row[j - i - 1] = verdicts[pairClass] = Judge(i, j);
            }
        }
    }

    public Statement[] Statements { get; }

    public PropertyDefinition Property => _context.Property;

    public SetTable Sets => _context.Sets;

    /// <summary>The judgement of two of the statements, the one with the smaller number first.</summary>
    public Judgement this[int first, int second] => Unpack(_rows[first][second - first - 1]);

    /// <summary>The judgements of one statement and each that comes after it, packed.</summary>
    public ReadOnlySpan<byte> Row(int first) => _rows[first];

    public static Judgement Unpack(byte packed) => new((Verdict)(packed & VerdictMask), (Lead)(packed >> LeadShift));

    /// <summary>Visits all pairs with a verdict, the smaller number first, in order.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="among">The statements to which both halves belong.</param>
    /// <param name="visit">Called with the indexes of both and which of them leads.</param>
    public void Visit(Verdict verdict, BitSet among, Action<int, int, Lead> visit)
    {
        if (!_present.Contains(verdict))
            return;

        foreach (var i in among)
        {
            var row = _rows[i];
            for (var j = 0; j < row.Length; j++)
            {
                if ((row[j] & VerdictMask) == (int)verdict && among[i + 1 + j])
                    visit(i, i + 1 + j, (Lead)(row[j] >> LeadShift));
            }
        }
    }

    /// <summary>A pair in full, in order of the ids; also of statements that are not in the table.</summary>
    public PairVerdict Explain(Statement first, Statement second)
    {
        var pair = Pair.Of(first.Original, second.Original, _context);
        var areOne = pair.First == pair.Second;
        var (judgement, rule) = areOne ? (new Judgement(Verdict.Agrees, CopyLead(first, second)), null) : _rules.Judge(pair);
        var (name, reason) = areOne ? ("5.copy", "One passes on what the other says.") : (rule?.Name ?? "", rule?.Reason(pair) ?? "");
        var (a, b) = judgement.Lead == Lead.Second ? (second, first) : (first, second);
        return new PairVerdict(a.Claim.Id, b.Claim.Id, judgement.Verdict, name, reason);
    }

    private byte Judge(int first, int second)
    {
        var (judgement, _) = _rules.Judge(Pair.Of(Statements[first], Statements[second], _context));
        _present.Add(judgement.Verdict);
        return (byte)((int)judgement.Verdict | ((int)judgement.Lead << LeadShift));
    }

    private static Lead CopyLead(Statement first, Statement second) =>
        first.CopyOf == second ? Lead.First : second.CopyOf == first ? Lead.Second : Lead.None;
}
