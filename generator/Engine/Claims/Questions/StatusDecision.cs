using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Decides a question's status, the first that applies, and since when some pair has given it.</summary>
internal sealed class StatusDecision
{
    private const int Undated = int.MaxValue;

    private readonly VerdictTable _verdicts;
    private readonly AsideList _asides;
    private readonly List<PositionDraft> _drafts;
    private readonly int[] _dateRanks;
    private readonly List<DateValue> _dates;
    private readonly int[] _counts = new int[Enum.GetValues<Verdict>().Length];
    private readonly int[] _since;

    private StatusDecision(VerdictTable verdicts, AsideList asides, List<PositionDraft> drafts)
    {
        _verdicts = verdicts;
        _asides = asides;
        _drafts = drafts;
        _dates = [.. verdicts.Statements.Select(statement => statement.Claim.StatedOn).OfType<DateValue>()];
        _dates.Sort(StatedDates.Compare);
        var dates = Comparer<DateValue>.Create(StatedDates.Compare);
        _dateRanks = Array.ConvertAll(verdicts.Statements, statement =>
            statement.Claim.StatedOn is { } date ? _dates.BinarySearch(date, dates) : Undated);
        _since = new int[_counts.Length];
        Array.Fill(_since, Undated);
        CountVerdicts();
    }

    public static (QuestionStatus Status, DateValue? Since) Of(VerdictTable verdicts, AsideList asides, List<PositionDraft> drafts) =>
        new StatusDecision(verdicts, asides, drafts).Decide();

    private (QuestionStatus Status, DateValue? Since) Decide()
    {
        if (Count(Verdict.Contradicts) + Count(Verdict.SelfContradiction) > 0)
            return (QuestionStatus.Disputed, Date(Math.Min(Since(Verdict.Contradicts), Since(Verdict.SelfContradiction))));
        if (Count(Verdict.Doubted) > 0)
            return (QuestionStatus.Doubted, Date(Since(Verdict.Doubted)));
        if (Count(Verdict.Competing) > 0)
            return (QuestionStatus.Competing, Date(Since(Verdict.Competing)));
        if (Count(Verdict.Overlaps) > 0 && Earliest(OpenOverlaps.Find(_verdicts, _asides.Standing)) is { } overlap)
            return (QuestionStatus.Unsettled, Date(overlap));
        if (Earliest(Revised()) is { } revision)
            return (QuestionStatus.Revised, Date(revision));

        return _drafts.Exists(HasTwoOrigins)
            ? (QuestionStatus.Agreed, Date(Earliest(_drafts.SelectMany(PairsOfOrigins)) ?? Undated))
            : (QuestionStatus.SingleOrigin, null);
    }

    private void CountVerdicts()
    {
        var stands = _asides.Standing;
        foreach (var i in stands)
        {
            var row = _verdicts.Row(i);
            for (var j = 0; j < row.Length; j++)
            {
                if (!stands[i + 1 + j])
                    continue;
                var verdict = (int)VerdictTable.Unpack(row[j]).Verdict;
                _counts[verdict]++;
                _since[verdict] = Math.Min(_since[verdict], Math.Max(_dateRanks[i], _dateRanks[i + 1 + j]));
            }
        }
    }

    private int Count(Verdict verdict) => _counts[(int)verdict];

    private int Since(Verdict verdict) => _since[(int)verdict];

    private DateValue? Date(int rank) => rank == Undated ? null : _dates[rank];

    /// <summary>The rank of the date by which the first of the pairs had been stated; null where there is no pair.</summary>
    private int? Earliest(IEnumerable<(int First, int Second)> pairs)
    {
        int? earliest = null;
        foreach (var (first, second) in pairs)
        {
            earliest = Math.Min(earliest ?? Undated, Math.Max(_dateRanks[first], _dateRanks[second]));
        }

        return earliest;
    }

    /// <summary>Of each revised statement the pair with what was first to revise it; the earliest of all pairs is among them.</summary>
    private IEnumerable<(int First, int Second)> Revised()
    {
        foreach (var (statement, by) in _asides.Because(Verdict.Revised))
        {
            yield return (statement.Index, Earliest(by));
        }
    }

    /// <summary>The statement that was made first.</summary>
    /// <param name="statements">At least one, by index.</param>
    private int Earliest(BitSet statements)
    {
        var earliest = statements.First;
        foreach (var statement in statements)
        {
            earliest = _dateRanks[statement] < _dateRanks[earliest] ? statement : earliest;
        }

        return earliest;
    }

    private bool HasTwoOrigins(PositionDraft draft)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in draft.Voiced)
        {
            keys.UnionWith(_verdicts.Statements[member].Claim.Origins.Select(origin => origin.Key));
            if (keys.Count > 1)
                return true;
        }

        return false;
    }

    /// <summary>For each origin but the first to speak, the pair by which it joined; the earliest of all pairs is among them.</summary>
    private List<(int First, int Second)> PairsOfOrigins(PositionDraft draft)
    {
        var first = Earliest(draft.Voiced);
        var pairs = new List<(int First, int Second)>();
        foreach (var member in draft.Voiced)
        {
            if (!Voices.AreSame(_verdicts.Statements[member].Claim.Origins, _verdicts.Statements[first].Claim.Origins))
                pairs.Add((first, member));
        }

        return pairs;
    }
}
