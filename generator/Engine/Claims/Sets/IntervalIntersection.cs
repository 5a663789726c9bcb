using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims;

internal static class IntervalIntersection
{
    public static ImmutableArray<Interval> Of(ImmutableArray<Interval> first, ImmutableArray<Interval> second)
    {
        var common = ImmutableArray.CreateBuilder<Interval>();
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
