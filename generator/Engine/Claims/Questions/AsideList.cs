using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>
/// Finds the statements that stand aside. Each step looks only at pairs of which neither half went aside in an earlier
/// step, since the pairs of those count for nothing: 1. transcribed copies; 2. the weak half of a self-hedge;
/// 3. what was revised; 4. self-contradictions, unless nothing else would be left.
/// </summary>
internal sealed class AsideList
{
    private readonly VerdictTable _verdicts;
    private readonly Verdict[] _why;
    private readonly List<int>?[] _by;

    private AsideList(VerdictTable verdicts)
    {
        _verdicts = verdicts;
        _why = new Verdict[verdicts.Statements.Length];
        _by = new List<int>[verdicts.Statements.Length];
        Standing = Stands();
    }

    /// <summary>Whether a statement, by index, is compared, no exact copy of another, and does not stand aside.</summary>
    public bool[] Standing { get; private set; }

    public static AsideList Find(VerdictTable verdicts)
    {
        var list = new AsideList(verdicts);
        var statements = verdicts.Statements;
        list.Step(Verdict.Transcription, pair => pair.Lead == Lead.First);
        list.Step(Verdict.SelfHedge, pair =>
            statements[pair.First].IsWeak == statements[pair.Second].IsWeak ? null : statements[pair.First].IsWeak);
        list.Step(Verdict.Revised, pair => pair.Lead == Lead.Second);
        list.SelfContradictions();
        return list;
    }

    /// <summary>The statements that stand aside for one reason, each with the indexes of those because of which it does.</summary>
    public IEnumerable<(Statement Statement, IReadOnlyList<int> By)> Because(Verdict why)
    {
        foreach (var statement in _verdicts.Statements)
        {
            if (_by[statement.Index] is { } by && _why[statement.Index] == why)
                yield return (statement, by);
        }
    }

    /// <summary>The asides in the order of claims; an exact copy stands aside with its original.</summary>
    public ImmutableArray<Aside> Claims() =>
    [
        .. from statement in _verdicts.Statements
           let original = statement.Original.Index
           where _by[original] is not null
           select new Aside(
               statement.Claim.Id,
               _why[original],
               [.. _by[original]!.Order().Select(other => _verdicts.Statements[other].Claim.Id)]),
    ];

    /// <summary>Sets aside the half of each pair that the choice names: the first, the second, or none for null.</summary>
    private void Step(Verdict verdict, Func<JudgedPair, bool?> isFirstToGo)
    {
        foreach (var pair in _verdicts.Among(Standing, verdict))
        {
            if (isFirstToGo(pair) is { } goesFirst)
                SetAside(goesFirst ? pair.First : pair.Second, verdict, goesFirst ? pair.Second : pair.First);
        }

        Standing = Stands();
    }

    private void SelfContradictions()
    {
        var pairs = _verdicts.Among(Standing, Verdict.SelfContradiction).ToList();
        var halves = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        if (halves.Count == Standing.Count(stands => stands))
            return;

        foreach (var pair in pairs)
        {
            SetAside(pair.First, Verdict.SelfContradiction, pair.Second);
            SetAside(pair.Second, Verdict.SelfContradiction, pair.First);
        }

        Standing = Stands();
    }

    private void SetAside(int statement, Verdict why, int by)
    {
        _why[statement] = why;
        (_by[statement] ??= []).Add(by);
    }

    private bool[] Stands() => Array.ConvertAll(_verdicts.Statements, statement =>
        !statement.IsUnknown && !statement.IsExactCopy && _by[statement.Index] is null);
}
