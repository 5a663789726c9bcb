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
        for (var i = 0; i < statements.Length; i++)
        {
            for (var j = i + 1; j < statements.Length; j++)
            {
                if (Known(statements[i], statements[j]) is { } known && !verdicts.Contains(known))
                    continue;
                if (table.Explain(statements[i], statements[j]) is var pair && verdicts.Contains(pair.Verdict))
                    yield return pair;
            }
        }
    }

    public override IEnumerable<PairVerdict> Among(IReadOnlySet<ClaimId> claims) =>
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

    /// <summary>The verdict that the table holds; null where the two are not compared.</summary>
    private Verdict? Known(Statement first, Statement second)
    {
        if (first.IsUnknown || second.IsUnknown || first.Original == second.Original)
            return null;

        var (one, other) = (first.Original.Index, second.Original.Index);
        return table[Math.Min(one, other), Math.Max(one, other)].Verdict;
    }
}
