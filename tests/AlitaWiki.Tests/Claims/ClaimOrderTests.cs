using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public class ClaimOrderTests
{
    private static readonly Claim s_first = new()
    {
        Id = new ClaimId("z"),
        Question = new QuestionId(new PageId("z"), new PropertyId("launch")),
        Value = FakeValues.Read("2025", "date"),
        Stance = Stance.Asserted,
        Source = new PageId("a"),
        Span = new SourceSpan(new SourcePath("input/z.md"), 9, 9),
    };

    public static TheoryData<string> Differences => [.. s_later.Keys];

    private static readonly Dictionary<string, Claim> s_later = new()
    {
        ["what is unknown"] = s_first with { Value = FakeValues.Read("unknown", "date") },
        ["none"] = s_first with { Value = FakeValues.Read("none", "date") },
        ["a later day"] = s_first with { Value = FakeValues.Read("2026", "date") },
        ["a later text of one day"] = s_first with { Value = s_first.Value with { Canonical = "2025/2025" } },
        ["a weaker stance"] = s_first with { Stance = Stance.Hedged },
        ["a denial"] = s_first with { Stance = Stance.Denied },
        ["a later source"] = s_first with { Source = new PageId("b") },
        ["a speaker"] = s_first with { Speakers = [new Voice("mira", "Mira", null)] },
        ["a date"] = s_first with { Stated = FakeValues.Date("2024") },
        ["a qualifier"] = s_first with { Qualifiers = [new Qualifier("territory", "US", "us")] },
        ["a correction"] = s_first with { Supersedes = new PageId("b") },
        ["a later spelling"] = s_first with { Value = s_first.Value with { Written = "2025-01/12" } },
        ["a place in the source"] = s_first with { Locator = "¶1" },
        ["a quote"] = s_first with { Quote = "in spring" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_a_claim_says_orders_it_whatever_it_is_called(string difference)
    {
        var later = s_later[difference] with { Id = new ClaimId("a"), Question = s_first.Question with { Page = new PageId("a") }, Span = default };

        Assert.InRange(ClaimOrder.Compare(s_first, later), int.MinValue, -1);
        Assert.InRange(ClaimOrder.Compare(later, s_first), 1, int.MaxValue);
        Assert.Equal(0, ClaimOrder.Compare(later, later));
    }

    [Fact]
    public void Of_claims_that_say_the_same_of_two_pages_the_id_comes_first() =>
        Assert.InRange(ClaimOrder.Compare(s_first, s_first with { Id = new ClaimId("a") }), 1, int.MaxValue);
}
