using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Compares sets of possibilities in time linear in their size. "None" is a point outside every type's domain.</summary>
public static class SetComparison
{
    public static SetRelation Compare(Possibilities first, Possibilities second)
    {
        if (ReferenceEquals(first, second))
            return SetRelation.Equal;

        return (first, second) switch
        {
            (IntervalSet a, IntervalSet b) => IntervalComparison.Compare(a.Intervals, b.Intervals),
            (TokenSet a, TokenSet b) => TokenComparison.Compare(a.Tokens, b.Tokens),
            (PeriodSet a, PeriodSet b) => PeriodComparison.Compare(a, b),
            (NothingSet, NothingSet) => SetRelation.Equal,
            _ => SetRelation.Disjoint,
        };
    }

    /// <summary>Whether all that the first allows the second allows too.</summary>
    public static bool IsWithin(this Possibilities first, Possibilities second) =>
        Compare(first, second) is SetRelation.Equal or SetRelation.Inside;
}
