using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Which claims can be compared, found without a look at every two, against a look at every two.</summary>
public class ComparablesTests
{
    private const int Most = 256;

    [Fact]
    public void Those_that_are_found_are_those_that_the_first_rule_lets_through() => Prop
        .ForAll(Arb.From(Questions()), question =>
        {
            var (found, tooMany) = Find(question);
            return Enumerable.Range(0, question.Claims.Length).All(first =>
                (found?.Of(first).ToArray() ?? []).SequenceEqual(found is null ? [] : Near(question, first)))
                && tooMany == Expected(question);
        })
        .Check(Laws.Config.WithMaxTest(Math.Max(1, Laws.Config.MaxTest / 50)));

    [Theory]
    [InlineData(256, 0)]
    [InlineData(257, 257)]
    public void So_many_claims_and_no_more_can_be_compared(int count, int tooMany)
    {
        Assert.Equal(tooMany, Find(Question(count, many: false, _ => "2025")).TooMany);
        Assert.Equal(tooMany, Find(Question(count, many: true, _ => "2025")).TooMany);
        Assert.Equal(tooMany, Find(Question(count, many: false, number => $"{1000 + number}")).TooMany);
    }

    [Fact]
    public void What_is_unknown_of_another_thing_or_another_of_many_values_is_not_counted()
    {
        const int Many = 600;
        Assert.Equal(0, Find(Question(Many, many: false, number => number < Most ? "2025" : "unknown")).TooMany);
        Assert.Equal(0, Find(Question(Many, many: true, number => $"{1000 + number}")).TooMany);
        Assert.Equal(0, Find(Question(Many, many: false, _ => "2025", number => [Qualifier("territory", number / Most)])).TooMany);
    }

    [Fact]
    public void A_claim_of_everything_is_compared_with_all_that_are_of_something() => Assert.Equal(
        301, Find(Question(301, many: false, _ => "2025", number => number == 7 ? [] : [Qualifier("territory", number)])).TooMany);

    [Fact]
    public void Who_denies_a_set_is_on_the_value_of_all_in_it()
    {
        var question = Question(300, many: true, number => number == 7 ? "1000..1999" : $"{1000 + number}");

        Assert.Equal(0, Find(question).TooMany);
        var denied = question.Claims.Select(claim => claim.Value.Written == "1000..1999" ? claim with { Stance = Stance.Denied } : claim);
        Assert.Equal(300, Find(question with { Claims = [.. denied] }).TooMany);
    }

    private static (Comparables? Found, int TooMany) Find(QuestionInput question)
    {
        var sets = new SetTable(question.Claims.Select(claim => claim.Value.Set).OfType<Possibilities>(), question.Property);
        return Comparables.Find([.. question.Claims], sets, question.Property.Many);
    }

    /// <summary>How many claims one can be compared with, where these are too many; of several values the first that has too many on it.</summary>
    private static int Expected(QuestionInput question)
    {
        var counts = Enumerable.Range(0, question.Claims.Length).Select(claim => question.Property.Many
            ? Near(question, claim, isOfAll: true).Length
            : Near(question, claim).Length);
        return Find(question).TooMany is var found && counts.Where(count => count > Most).ToHashSet() is { Count: > 0 } tooMany
            ? tooMany.Contains(found) ? found : -1
            : 0;
    }

    private static int[] Near(QuestionInput question, int claim, bool isOfAll = false) =>
        [.. Enumerable.Range(0, question.Claims.Length).Where(other => AreComparable(question.Claims[claim], question.Claims[other], question.Property.Many, isOfAll))];

    private static bool AreComparable(Claim first, Claim second, bool many, bool isOfAll)
    {
        if (first.Value.Set is not { } one || second.Value.Set is not { } other)
            return false;

        var relation = SetComparison.Compare(one, other);
        var differ = first.Stance == Stance.Denied == (second.Stance == Stance.Denied) ? relation != SetRelation.Equal : relation == SetRelation.Disjoint;
        return (!many || !differ)
            && (isOfAll || first.Qualifiers.All(qualifier => second.Qualifiers.All(same => same.Key != qualifier.Key || same.Token == qualifier.Token)));
    }

    private static Gen<QuestionInput> Questions() =>
        from many in Gen.Elements(true, false)
        from count in Gen.Choose(Most - 2, Most + 60)
        from years in Gen.Elements(1, 3, 40, 400)
        from keys in Gen.Choose(0, 3)
        from tokens in Gen.Elements(1, 2, 20, 300)
        from seed in Gen.Choose(0, int.MaxValue)
        let dice = new Random(seed)
        select Question(
            count,
            many,
            _ => dice.Next(30) == 0 ? "unknown" : dice.Next(20) == 0 ? "none" : dice.Next(10) == 0 ? $"{1000 + dice.Next(years)}..{1400 + dice.Next(years)}" : $"{1000 + dice.Next(years)}",
            _ => [.. Enumerable.Range(0, keys).Where(_ => dice.Next(20) != 0).Select(key => Qualifier($"k{key}", dice.Next(tokens)))],
            _ => dice.Next(6) == 0);

    private static QuestionInput Question(
        int count, bool many, Func<int, string> value, Func<int, ImmutableArray<Qualifier>>? qualifiers = null, Func<int, bool>? isDenied = null)
    {
        var property = new PropertyDefinition { Id = new PropertyId("launch"), Label = "", Question = "", Type = "date", Many = many };
        var claims = Enumerable.Range(0, count).Select(number => new Claim
        {
            Id = new ClaimId(number.ToString("d4", CultureInfo.InvariantCulture)),
            Question = new QuestionId(new PageId("films/vanta"), property.Id),
            Value = FakeValues.Read(value(number), "date"),
            Stance = isDenied?.Invoke(number) == true ? Stance.Denied : Stance.Asserted,
            Source = new PageId($"s{number}"),
            Qualifiers = qualifiers?.Invoke(number) ?? [],
            Span = default,
        });
        return new QuestionInput
        {
            Page = new PageId("films/vanta"),
            Property = property,
            Claims = [.. claims.Order(ClaimOrder.Comparer)],
            Sources = SourceGraph.Build([]),
            AsOf = new DateOnly(2026, 1, 1),
        };
    }

    private static Qualifier Qualifier(string key, int value) => new(key, $"{value}", $"{value}");
}
