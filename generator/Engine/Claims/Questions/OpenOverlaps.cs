using System.Collections;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Finds strong claims that overlap while no third claim lies within both and so settles what they share.</summary>
internal static class OpenOverlaps
{
    public static List<(Statement First, Statement Second)> Find(VerdictTable verdicts, bool[] stands)
    {
        var statements = verdicts.Statements;
        var pairs = verdicts.With(Verdict.Overlaps)
            .Where(pair => stands[pair.First.Index] && stands[pair.Second.Index] && IsFirm(pair.First) && IsFirm(pair.Second))
            .Select(pair => (pair.First, pair.Second))
            .ToList();
        var within = new BitArray?[statements.Length];
        return pairs.FindAll(pair => !new BitArray(Within(pair.First)).And(Within(pair.Second)).HasAnySet());

        BitArray Within(Statement outer) => within[outer.Index] ??= new BitArray(Array.ConvertAll(statements, inner =>
            inner != outer && stands[inner.Index] && !inner.IsDenial
            && QualifierComparison.Difference(inner.Qualifiers, outer.Qualifiers) is null
            && inner.Set.IsWithin(outer.Set)));
    }

    private static bool IsFirm(Statement statement) => !statement.IsWeak && !statement.IsDenial;
}
