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
    private readonly List<Statement>?[] _by;
    private bool[] _stands;

    private AsideList(VerdictTable verdicts)
    {
        _verdicts = verdicts;
        _why = new Verdict[verdicts.Statements.Length];
        _by = new List<Statement>[verdicts.Statements.Length];
        _stands = Array.ConvertAll(_by, _ => true);
    }

    /// <summary>Each statement that stands aside, why, and because of which others, in order of id.</summary>
    public static Dictionary<Statement, (Verdict Why, List<Statement> By)> Find(VerdictTable verdicts)
    {
        var list = new AsideList(verdicts);
        list.Step(Verdict.Transcription, pair => pair.Lead == Lead.First ? pair.First : pair.Second);
        list.Step(Verdict.SelfHedge, pair => pair.First.IsWeak == pair.Second.IsWeak ? null : pair.First.IsWeak ? pair.First : pair.Second);
        list.Step(Verdict.Revised, pair => pair.Lead == Lead.Second ? pair.First : pair.Second);
        list.SelfContradictions();
        return verdicts.Statements
            .Where(statement => list._by[statement.Index] is not null)
            .ToDictionary(statement => statement, statement => (list._why[statement.Index], list._by[statement.Index]!));
    }

    /// <summary>The asides in order of id, each exact copy beside its original.</summary>
    public static ImmutableArray<Aside> WithCopies(
        Dictionary<Statement, (Verdict Why, List<Statement> By)> asides, ILookup<Statement, Statement> copies) =>
    [
        .. asides
            .SelectMany(aside => copies[aside.Key].Prepend(aside.Key), (aside, statement) => new Aside(
                statement.Claim.Id, aside.Value.Why, [.. aside.Value.By.Select(by => by.Claim.Id)]))
            .OrderBy(aside => aside.Claim),
    ];

    /// <summary>Sets aside the half of each pair that the choice returns.</summary>
    private void Step(Verdict verdict, Func<(Statement First, Statement Second, Lead Lead), Statement?> choose)
    {
        foreach (var pair in Standing(verdict))
        {
            if (choose(pair) is { } goes)
                SetAside(goes, verdict, goes == pair.First ? pair.Second : pair.First);
        }

        _stands = Array.ConvertAll(_by, by => by is null);
    }

    private void SelfContradictions()
    {
        var members = Standing(Verdict.SelfContradiction).SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        if (Array.TrueForAll(_verdicts.Statements, statement => !_stands[statement.Index] || members.Contains(statement)))
            return;

        foreach (var (first, second, _) in Standing(Verdict.SelfContradiction))
        {
            SetAside(first, Verdict.SelfContradiction, second);
            SetAside(second, Verdict.SelfContradiction, first);
        }
    }

    /// <summary>The pairs with a verdict of which no half had gone aside before this step.</summary>
    private IEnumerable<(Statement First, Statement Second, Lead Lead)> Standing(Verdict verdict) =>
        _verdicts.With(verdict).Where(pair => _stands[pair.First.Index] && _stands[pair.Second.Index]);

    private void SetAside(Statement statement, Verdict why, Statement by)
    {
        _why[statement.Index] = why;
        (_by[statement.Index] ??= []).Add(by);
    }
}
