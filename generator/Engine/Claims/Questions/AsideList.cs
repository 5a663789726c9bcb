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
    private readonly Dictionary<Statement, (Verdict Why, List<Statement> By)> _asides = [];
    private readonly Dictionary<Verdict, List<(Statement First, Statement Second, Lead Lead)>> _pairs = [];

    private AsideList(VerdictTable verdicts)
    {
        for (var i = 0; i < verdicts.Statements.Length; i++)
        {
            for (var j = i + 1; j < verdicts.Statements.Length; j++)
            {
                var judgement = verdicts[i, j];
                if (judgement.Verdict is Verdict.Transcription or Verdict.Revised or Verdict.SelfContradiction or Verdict.SelfHedge)
                    Pairs(judgement.Verdict).Add((verdicts.Statements[i], verdicts.Statements[j], judgement.Lead));
            }
        }
    }

    public static Dictionary<Statement, (Verdict Why, List<Statement> By)> Find(VerdictTable verdicts)
    {
        var list = new AsideList(verdicts);
        list.Step(Verdict.Transcription, pair => pair.Lead == Lead.First ? pair : (pair.Second, pair.First, pair.Lead));
        list.Step(Verdict.SelfHedge, pair => pair.First.IsWeak == pair.Second.IsWeak ? null
            : pair.First.IsWeak ? pair : (pair.Second, pair.First, pair.Lead));
        list.Step(Verdict.Revised, pair => pair.Lead == Lead.Second ? pair : (pair.Second, pair.First, pair.Lead));
        list.SelfContradictions(verdicts.Statements.Length);
        return list._asides;
    }

    /// <summary>The asides in order of id, each exact copy beside its original.</summary>
    public static ImmutableArray<Aside> WithCopies(
        Dictionary<Statement, (Verdict Why, List<Statement> By)> asides, ILookup<Statement, Statement> copies) =>
    [
        .. asides
            .SelectMany(aside => copies[aside.Key].Prepend(aside.Key), (aside, statement) => new Aside(
                statement.Claim.Id, aside.Value.Why, [.. aside.Value.By.Select(by => by.Claim.Id).Order()]))
            .OrderBy(aside => aside.Claim),
    ];

    /// <summary>Sets aside the first half of each pair that the choice returns.</summary>
    private void Step(Verdict verdict, Func<(Statement First, Statement Second, Lead Lead), (Statement, Statement, Lead)?> choose)
    {
        var standing = Pairs(verdict).FindAll(IsStanding);
        foreach (var pair in standing)
        {
            if (choose(pair) is var (goes, stays, _))
                SetAside(goes, verdict, stays);
        }
    }

    private void SelfContradictions(int count)
    {
        var standing = Pairs(Verdict.SelfContradiction).FindAll(IsStanding);
        var members = standing.SelectMany(pair => new[] { pair.First, pair.Second }).ToHashSet();
        if (_asides.Count + members.Count == count)
            return;

        foreach (var (first, second, _) in standing)
        {
            SetAside(first, Verdict.SelfContradiction, second);
            SetAside(second, Verdict.SelfContradiction, first);
        }
    }

    private bool IsStanding((Statement First, Statement Second, Lead Lead) pair) =>
        !_asides.ContainsKey(pair.First) && !_asides.ContainsKey(pair.Second);

    private List<(Statement First, Statement Second, Lead Lead)> Pairs(Verdict verdict)
    {
        if (!_pairs.TryGetValue(verdict, out var pairs))
            _pairs.Add(verdict, pairs = []);

        return pairs;
    }

    private void SetAside(Statement statement, Verdict why, Statement by)
    {
        if (!_asides.TryGetValue(statement, out var aside))
            _asides.Add(statement, aside = (why, []));

        aside.By.Add(by);
    }
}
