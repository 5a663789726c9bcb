using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

/// <summary>Compares unions of half-open intervals by one walk over both.</summary>
internal static class IntervalComparison
{
    public static SetRelation Compare(ImmutableArray<Interval> first, ImmutableArray<Interval> second)
    {
        if (first.Length == 1 && second.Length == 1)
            return Compare(first[0], second[0]);

        bool shared = false, onlyFirst = false, onlySecond = false;
        int i = 0, j = 0;
        while (i < first.Length && j < second.Length && !(shared && onlyFirst && onlySecond))
        {
            var (a, b) = (first[i], second[j]);
            if (a.End <= b.Start)
            {
                onlyFirst = true;
                i++;
            }
            else if (b.End <= a.Start)
            {
                onlySecond = true;
                j++;
            }
            else
            {
                shared = true;
                // Intervals of one set never touch, so what sticks out of the other's interval is outside its whole set.
                onlyFirst |= a.Start < b.Start || a.End > b.End;
                onlySecond |= b.Start < a.Start || b.End > a.End;
                i += a.End <= b.End ? 1 : 0;
                j += b.End <= a.End ? 1 : 0;
            }
        }

        return SetRelations.Of(shared, onlyFirst || i < first.Length, onlySecond || j < second.Length);
    }

    public static SetRelation Compare(Interval a, Interval b)
    {
        if (a.End <= b.Start || b.End <= a.Start)
            return SetRelation.Disjoint;

        return SetRelations.Of(true, a.Start < b.Start || a.End > b.End, b.Start < a.Start || b.End > a.End);
    }
}
