using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Decides a question's status, the first that applies, and since when some pair has given it.</summary>
internal sealed class StatusDecision
{
    private const int Undated = int.MaxValue;

    private readonly VerdictTable _verdicts;
    private readonly Dictionary<Statement, (Verdict Why, List<Statement> By)> _asides;
    private readonly List<PositionDraft> _drafts;
    private readonly bool[] _stands;
    private readonly int[] _dateRanks;
    private readonly List<DateValue> _dates;
    private readonly int[] _counts = new int[Enum.GetValues<Verdict>().Length];
    private readonly int[] _since;

    private StatusDecision(
        VerdictTable verdicts, Dictionary<Statement, (Verdict Why, List<Statement> By)> asides, List<PositionDraft> drafts)
    {
        _verdicts = verdicts;
        _asides = asides;
        _drafts = drafts;
        _stands = Array.ConvertAll(verdicts.Statements, statement => !asides.ContainsKey(statement));
        _dates = [.. verdicts.Statements.Select(statement => statement.Claim.StatedOn).OfType<DateValue>()];
        _dates.Sort(StatedDates.Compare);
        var dates = Comparer<DateValue>.Create(StatedDates.Compare);
        _dateRanks = Array.ConvertAll(verdicts.Statements, statement =>
            statement.Claim.StatedOn is { } date ? _dates.BinarySearch(date, dates) : Undated);
        _since = new int[_counts.Length];
        Array.Fill(_since, Undated);
        CountVerdicts();
    }

    public static (QuestionStatus Status, DateValue? Since) Of(
        VerdictTable verdicts, Dictionary<Statement, (Verdict Why, List<Statement> By)> asides, List<PositionDraft> drafts) =>
        new StatusDecision(verdicts, asides, drafts).Decide();

    private (QuestionStatus Status, DateValue? Since) Decide()
    {
        if (Count(Verdict.Contradicts) + Count(Verdict.SelfContradiction) > 0)
            return (QuestionStatus.Disputed, Date(Math.Min(Since(Verdict.Contradicts), Since(Verdict.SelfContradiction))));
        if (Count(Verdict.Doubted) > 0)
            return (QuestionStatus.Doubted, Date(Since(Verdict.Doubted)));
        if (Count(Verdict.Competing) > 0)
            return (QuestionStatus.Competing, Date(Since(Verdict.Competing)));
        if (Count(Verdict.Overlaps) > 0 && Earliest(OpenOverlaps.Find(_verdicts, _stands)) is { } overlap)
            return (QuestionStatus.Unsettled, Date(overlap));
        if (Earliest(Revised()) is { } revision)
            return (QuestionStatus.Revised, Date(revision));

        return _drafts.Exists(HasTwoOrigins)
            ? (QuestionStatus.Agreed, Date(Earliest(_drafts.SelectMany(PairsOfOrigins)) ?? Undated))
            : (QuestionStatus.SingleOrigin, null);
    }

    private void CountVerdicts()
    {
        for (var i = 0; i < _stands.Length; i++)
        {
            for (var j = i + 1; _stands[i] && j < _stands.Length; j++)
            {
                if (!_stands[j])
                    continue;
                var verdict = (int)_verdicts[i, j].Verdict;
                _counts[verdict]++;
                _since[verdict] = Math.Min(_since[verdict], Math.Max(_dateRanks[i], _dateRanks[j]));
            }
        }
    }

    private int Count(Verdict verdict) => _counts[(int)verdict];

    private int Since(Verdict verdict) => _since[(int)verdict];

    private DateValue? Date(int rank) => rank == Undated ? null : _dates[rank];

    /// <summary>The rank of the date by which the first of the pairs had been stated; null where there is no pair.</summary>
    private int? Earliest(IEnumerable<(Statement First, Statement Second)> pairs)
    {
        int? earliest = null;
        foreach (var (first, second) in pairs)
        {
            earliest = Math.Min(earliest ?? Undated, Math.Max(_dateRanks[first.Index], _dateRanks[second.Index]));
        }

        return earliest;
    }

    private IEnumerable<(Statement First, Statement Second)> Revised()
    {
        foreach (var (statement, (why, others)) in _asides)
        {
            for (var i = 0; why == Verdict.Revised && i < others.Count; i++)
            {
                yield return (statement, others[i]);
            }
        }
    }

    private static bool HasTwoOrigins(PositionDraft draft) =>
        draft.Voiced.SelectMany(member => member.Claim.Origins).DistinctBy(origin => origin.Key, StringComparer.Ordinal).Skip(1).Any();

    /// <summary>For each origin but the first to speak, the pair by which it joined; the earliest of all pairs is among them.</summary>
    private IEnumerable<(Statement First, Statement Second)> PairsOfOrigins(PositionDraft draft)
    {
        if (draft.Voiced.MinBy(member => _dateRanks[member.Index]) is not { } first)
            yield break;
        foreach (var member in draft.Voiced.Where(member => !Voices.AreSame(member.Claim.Origins, first.Claim.Origins)))
        {
            yield return (first, member);
        }
    }
}
