using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>The pairs of a question that has been worked out.</summary>
/// <param name="statements">All statements, in order of id.</param>
/// <param name="table">The verdicts of those that are compared.</param>
internal sealed class PairVerdicts(Statement[] statements, VerdictTable table) : PairList
{
    public override int Count => checked((int)((long)statements.Length * (statements.Length - 1) / 2));

    public override IEnumerable<PairVerdict> With(params Verdict[] verdicts)
    {
        if (verdicts.Length == 0)
            yield break;

        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                if (verdicts.Contains(VerdictOf(statements[i], statements[j])))
                    yield return table.Explain(statements[i], statements[j]);
            }
        }
    }

    public override IReadOnlySet<ClaimId> HalvesOf(Verdict verdict)
    {
        var halves = new bool[statements.Length];
        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                if (VerdictOf(statements[i], statements[j]) == verdict)
                    halves[i] = halves[j] = true;
            }
        }

        return statements.Where((_, index) => halves[index]).Select(statement => statement.Claim.Id).ToHashSet();
    }

    public override PairList Among(IReadOnlySet<ClaimId> claims) =>
        new PairVerdicts(Array.FindAll(statements, statement => claims.Contains(statement.Claim.Id)), table);

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

    /// <summary>As the table holds it; it holds none of an exact copy with its like, nor of what is unknown.</summary>
    private Verdict VerdictOf(Statement first, Statement second)
    {
        if (first.IsUnknown || second.IsUnknown)
            return Verdict.Incomparable;
        if (first.Original == second.Original)
            return Verdict.Agrees;

        var (one, other) = (first.Original.Index, second.Original.Index);
        return table[Math.Min(one, other), Math.Max(one, other)].Verdict;
    }
}
