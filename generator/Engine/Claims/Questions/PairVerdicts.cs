using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The pairs of a question that has been worked out.</summary>
/// <param name="table">The verdicts.</param>
/// <param name="statements">The statements of which the pairs are told, in order.</param>
internal sealed class PairVerdicts(VerdictTable table, Statement[] statements) : PairList
{
    public override IEnumerable<PairVerdict> Comparable => Told().Select(pair => table.Explain(pair.First, pair.Second));

    public override IEnumerable<PairVerdict> With(params Verdict[] verdicts) =>
        from pair in Told()
        where verdicts.Contains(table.VerdictOf(pair.First, pair.Second))
        select table.Explain(pair.First, pair.Second);

    public override IReadOnlySet<ClaimId> HalvesOf(Verdict verdict)
    {
        var halves = new HashSet<ClaimId>();
        foreach (var (first, second) in Told())
        {
            if (table.VerdictOf(first, second) == verdict)
            {
                halves.Add(first.Claim.Id);
                halves.Add(second.Claim.Id);
            }
        }

        return halves;
    }

    public override PairList Among(IReadOnlySet<ClaimId> claims) =>
        new PairVerdicts(table, Array.FindAll(statements, statement => claims.Contains(statement.Claim.Id)));

    public override IEnumerator<PairVerdict> GetEnumerator()
    {
        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                yield return table.Explain(statements[i], statements[j]);
            }
        }
    }

    /// <summary>The pairs that can be compared.</summary>
    private IEnumerable<(Statement First, Statement Second)> Told()
    {
        var isTold = new bool[table.Statements.Length];
        foreach (var statement in statements)
        {
            isTold[statement.Index] = true;
        }

        foreach (var first in statements)
        {
            var others = table.Comparables.Of(first.Index).ToArray();
            foreach (var other in others.Where(other => other > first.Index && isTold[other]))
            {
                yield return (first, table.Statements[other]);
            }
        }
    }
}
