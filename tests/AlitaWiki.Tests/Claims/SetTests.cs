using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Sets of possibilities against the same sets written out point by point.</summary>
public class SetTests
{
    [Theory]
    [InlineData("date")]
    [InlineData("choice")]
    [InlineData("period")]
    public void A_relation_is_that_of_the_points(string type) => Prop.ForAll(Values(type), Values(type), (first, second) =>
    {
        var (a, b) = (Points(first.Set!), Points(second.Set!));
        var expected = a.SetEquals(b) ? SetRelation.Equal
            : !a.Overlaps(b) ? SetRelation.Disjoint
            : a.IsSubsetOf(b) ? SetRelation.Inside
            : a.IsSupersetOf(b) ? SetRelation.Contains
            : SetRelation.Overlaps;
        return SetComparison.Compare(first.Set!, second.Set!) == expected;
    }).Check(Laws.Config);

    [Theory]
    [InlineData("date")]
    [InlineData("choice")]
    [InlineData("period")]
    public void An_intersection_has_the_points_of_both(string type) => Prop.ForAll(Values(type), Values(type), (first, second) =>
    {
        var expected = Points(first.Set!).Intersect(Points(second.Set!)).ToHashSet();
        return SetAlgebra.Intersection(first.Set!, second.Set!) is { } common
            ? expected.SetEquals(Points(common))
            : expected.Count == 0;
    }).Check(Laws.Config);

    [Theory]
    [InlineData("date")]
    [InlineData("choice")]
    public void A_union_has_the_points_of_either(string type) => Prop.ForAll(Values(type), Values(type), (first, second) =>
        SetAlgebra.Union(first.Set!, second.Set!) is not { } union
            ? first.Kind != second.Kind
            : Points(union).SetEquals(Points(first.Set!).Union(Points(second.Set!)))).Check(Laws.Config);

    private static Arbitrary<ClaimValue> Values(string type) => Arb.From(SmallWiki.Value(type));

    private static HashSet<object> Points(Possibilities set) => set switch
    {
        IntervalSet days => Days(days).Cast<object>().ToHashSet(),
        TokenSet tokens => tokens.Tokens.Cast<object>().ToHashSet(),
        PeriodSet periods => Days(periods.Starts)
            .SelectMany(_ => Days(periods.Ends), (start, end) => (start, end))
            .Where(period => period.start <= period.end)
            .Cast<object>()
            .ToHashSet(),
        _ => ["none"],
    };

    private static IEnumerable<int> Days(IntervalSet set) =>
        set.Intervals.SelectMany(interval => Enumerable.Range((int)interval.Start, (int)(interval.End - interval.Start)));
}
