using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

internal static class IntervalIntersection
{
    public static ImmutableArray<Interval> Of(ImmutableArray<Interval> first, ImmutableArray<Interval> second)
    {
        if (first.Length == 1 && second.Length == 1)
        {
            if (first[0].Start >= second[0].Start && first[0].End <= second[0].End)
                return first;
            var only = new Interval(decimal.Max(first[0].Start, second[0].Start), decimal.Min(first[0].End, second[0].End));
            return only.Start < only.End ? [only] : [];
        }

        var common = ImmutableArray.CreateBuilder<Interval>(Math.Max(first.Length, second.Length));
        int i = 0, j = 0;
        while (i < first.Length && j < second.Length)
        {
            var start = decimal.Max(first[i].Start, second[j].Start);
            var end = decimal.Min(first[i].End, second[j].End);
            if (start < end)
                common.Add(new Interval(start, end));

            if (first[i].End <= second[j].End)
                i++;
            else
                j++;
        }

        return common.DrainToImmutable();
    }
}
