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
    private readonly BitSet?[] _by;

    private AsideList(VerdictTable verdicts)
    {
        _verdicts = verdicts;
        _why = new Verdict[verdicts.Statements.Length];
        _by = new BitSet[verdicts.Statements.Length];
        Standing = Stands();
    }

    /// <summary>The statements that do not stand aside, by index.</summary>
    public BitSet Standing { get; private set; }

    public static AsideList Find(VerdictTable verdicts)
    {
        var list = new AsideList(verdicts);
        var statements = verdicts.Statements;
        list.Step(Verdict.Transcription, (_, _, lead) => lead == Lead.First);
        list.Step(Verdict.SelfHedge, (first, second, _) =>
            statements[first].IsWeak == statements[second].IsWeak ? null : statements[first].IsWeak);
        list.Step(Verdict.Revised, (_, _, lead) => lead == Lead.Second);
        list.SelfContradictions();
        return list;
    }

    /// <summary>The statements that stand aside for one reason, each with the indexes of those because of which it does.</summary>
    public IEnumerable<(Statement Statement, BitSet By)> Because(Verdict why) =>
        Asides().Where(aside => aside.Why == why).Select(aside => (aside.Statement, aside.By));

    /// <summary>The asides in order of id, each exact copy beside its original.</summary>
    public ImmutableArray<Aside> Claims(ClaimRoll roll) =>
    [
        .. Asides()
            .Select(aside => (aside.Statement, aside.Why, By: roll.Claims(aside.By)))
            .SelectMany(
                aside => roll.ExactCopies(aside.Statement).Prepend(aside.Statement.Claim.Id),
                (aside, claim) => new Aside(claim, aside.Why, aside.By))
            .OrderBy(aside => aside.Claim),
    ];

    private IEnumerable<(Statement Statement, Verdict Why, BitSet By)> Asides()
    {
        foreach (var statement in _verdicts.Statements)
        {
            if (_by[statement.Index] is { } by)
                yield return (statement, _why[statement.Index], by);
        }
    }

    /// <summary>Sets aside the half of each pair that the choice names: the first, the second, or none for null.</summary>
    private void Step(Verdict verdict, Func<int, int, Lead, bool?> isFirstToGo)
    {
        _verdicts.Visit(verdict, Standing, (first, second, lead) =>
        {
            if (isFirstToGo(first, second, lead) is { } goesFirst)
                SetAside(goesFirst ? first : second, verdict, goesFirst ? second : first);
        });
        Standing = Stands();
    }

    private void SelfContradictions()
    {
        var members = new BitSet(_by.Length);
        _verdicts.Visit(Verdict.SelfContradiction, Standing, (first, second, _) =>
        {
            members.Add(first);
            members.Add(second);
        });
        if (Standing.IsWithin(members))
            return;

        _verdicts.Visit(Verdict.SelfContradiction, Standing, (first, second, _) =>
        {
            SetAside(first, Verdict.SelfContradiction, second);
            SetAside(second, Verdict.SelfContradiction, first);
        });
        Standing = Stands();
    }

    private void SetAside(int statement, Verdict why, int by)
    {
        _why[statement] = why;
        (_by[statement] ??= new BitSet(_by.Length)).Add(by);
    }

    private BitSet Stands()
    {
        var stands = new BitSet(_by.Length);
        for (var i = 0; i < _by.Length; i++)
        {
            if (_by[i] is null)
                stands.Add(i);
        }

        return stands;
    }
}
