using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Decides a question's status, the first that applies, and since when some pair has given it.</summary>
internal sealed class StatusDecision
{
    private const int Undated = int.MaxValue;

    private readonly VerdictTable _verdicts;
    private readonly AsideList _asides;
    private readonly List<PositionDraft> _drafts;
    private readonly List<DateValue> _dates;
    private readonly int[] _dateRanks;

    private StatusDecision(VerdictTable verdicts, AsideList asides, List<PositionDraft> drafts)
    {
        _verdicts = verdicts;
        _asides = asides;
        _drafts = drafts;
        _dates = [.. verdicts.Statements.Where(statement => !statement.IsUnknown).Select(statement => statement.Claim.StatedOn).OfType<DateValue>()];
        _dates.Sort(StatedDates.Compare);
        var dates = Comparer<DateValue>.Create(StatedDates.Compare);
        _dateRanks = Array.ConvertAll(verdicts.Statements, statement =>
            statement is { IsUnknown: false, Claim.StatedOn: { } date } ? _dates.BinarySearch(date, dates) : Undated);
    }

    public static (QuestionStatus Status, DateValue? Since) Of(VerdictTable verdicts, AsideList asides, List<PositionDraft> drafts) =>
        new StatusDecision(verdicts, asides, drafts).Decide();

    private (QuestionStatus Status, DateValue? Since) Decide()
    {
        if (Since(Standing(Verdict.Contradicts).Concat(Standing(Verdict.SelfContradiction))) is { } dispute)
            return (QuestionStatus.Disputed, Date(dispute));

        if (Since(Standing(Verdict.Doubted)) is { } doubt)
            return (QuestionStatus.Doubted, Date(doubt));

        if (Since(Standing(Verdict.Competing)) is { } competition)
            return (QuestionStatus.Competing, Date(competition));

        if (Since(OpenOverlaps.Of(_verdicts, _asides.Standing, Standing(Verdict.Overlaps))) is { } overlap)
            return (QuestionStatus.Unsettled, Date(overlap));

        if (Since(Revised()) is { } revision)
            return (QuestionStatus.Revised, Date(revision));

        return _drafts.Exists(HasTwoOrigins)
            ? (QuestionStatus.Agreed, Date(Since(_drafts.SelectMany(PairsOfOrigins)) ?? Undated))
            : (QuestionStatus.SingleOrigin, null);
    }

    private IEnumerable<JudgedPair> Standing(Verdict verdict) => _verdicts.Among(_asides.Standing, verdict);

    private DateValue? Date(int rank) => rank == Undated ? null : _dates[rank];

    private int? Since(IEnumerable<JudgedPair> pairs) => Since(pairs.Select(pair => (pair.First, pair.Second)));

    /// <summary>The rank of the date by which the first of the pairs had been stated; null where there is no pair.</summary>
    private int? Since(IEnumerable<(int First, int Second)> pairs)
    {
        int? earliest = null;
        foreach (var (first, second) in pairs)
        {
            earliest = Math.Min(earliest ?? Undated, Math.Max(_dateRanks[first], _dateRanks[second]));
        }

        return earliest;
    }

    /// <summary>Each revised statement with all that revise it.</summary>
    private IEnumerable<(int First, int Second)> Revised() =>
        _asides.Because(Verdict.Revised).SelectMany(aside => aside.By, (aside, by) => (aside.Statement.Index, by));

    private static bool HasTwoOrigins(PositionDraft draft) =>
        draft.Voiced.SelectMany(member => member.Claim.Origins).DistinctBy(origin => origin.Key, StringComparer.Ordinal).Skip(1).Any();

    /// <summary>For each origin but the first to speak, the pair by which it joined; the earliest of all pairs is among them.</summary>
    private IEnumerable<(int First, int Second)> PairsOfOrigins(PositionDraft draft)
    {
        var first = draft.Voiced.MinBy(member => _dateRanks[member.Index])!;
        return draft.Voiced
            .Where(member => !Voices.AreSame(member.Claim.Origins, first.Claim.Origins))
            .Select(member => (first.Index, member.Index));
    }
}
