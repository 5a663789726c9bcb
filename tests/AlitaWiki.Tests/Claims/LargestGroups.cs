using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Claims;

/// <summary>The groups that positions should be, found by trying every subset of the claims on every point.</summary>
internal static class LargestGroups
{
    public static HashSet<string> Of(List<Claim> claims, PropertyDefinition property)
    {
        var possible = Enumerable.Range(1, (1 << claims.Count) - 1)
            .Where(mask => CanAllBeTrue(Members(claims, mask), property))
            .ToList();
        return possible
            .Where(mask => !possible.Exists(other => other != mask && (mask & ~other) == 0))
            .Select(mask => string.Join(' ', Members(claims, mask).Select(claim => claim.Id)))
            .ToHashSet();
    }

    private static List<Claim> Members(List<Claim> claims, int mask) =>
        claims.Where((_, i) => (mask >> i & 1) == 1).ToList();

    private static bool CanAllBeTrue(List<Claim> claims, PropertyDefinition property)
    {
        var first = claims[0];
        return claims.TrueForAll(one => claims.TrueForAll(other => AreComparable(one, other)))
            && (property.Many
                ? claims.TrueForAll(claim => SetComparison.Compare(claim.Value.Set!, first.Value.Set!) == SetRelation.Equal
                    && claim.Stance == Stance.Denied == (first.Stance == Stance.Denied))
                : Points(claims, property).Any(point => claims.TrueForAll(claim => Allows(claim, point))));
    }

    private static bool AreComparable(Claim one, Claim other) =>
        one.Qualifiers.All(qualifier => other.Qualifiers.All(second => second.Key != qualifier.Key || second.Token == qualifier.Token));

    private static bool Allows(Claim claim, Possibilities point) =>
        point.IsWithin(claim.Value.Set!) != (claim.Stance == Stance.Denied);

    private static IEnumerable<Possibilities> Points(List<Claim> claims, PropertyDefinition property)
    {
        yield return new NothingSet();
        var sample = claims.Select(claim => claim.Value.Set).FirstOrDefault(set => set is not NothingSet);
        const int Beyond = 6;
        for (var i = -1; i < Beyond; i++)
        {
            if (sample is IntervalSet)
                yield return Day(i);
            for (var end = i; sample is PeriodSet && end < Beyond; end++)
            {
                yield return new PeriodSet(Day(i), Day(end));
            }
        }

        string[] tokens = property.Values.IsEmpty ? ["x", "y", "z", "something else"] : [.. property.Values];
        foreach (var token in tokens.Where(_ => sample is TokenSet or null))
        {
            yield return new TokenSet([token]);
        }
    }

    private static IntervalSet Day(int day) => new([new Interval(day, day + 1)]);
}
