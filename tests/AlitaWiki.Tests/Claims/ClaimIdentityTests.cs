using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

public class ClaimIdentityTests
{
    private static readonly ClaimFields Claim = new()
    {
        Page = new PageId("films/vanta"),
        Property = new PropertyId("launch"),
        Value = "2025",
        Source = new PageId("sources/herald"),
        Stance = Stance.Asserted,
        Speakers = ["mira"],
        Stated = "2024",
        Qualifiers = [new("format", "disc"), new("territory", "US")],
    };

    [Fact]
    public void An_id_is_twelve_hex_digits_and_never_changes() => Assert.Equal("e8794c60873d", ClaimIdentity.Of(Claim).Value);

    [Fact]
    public void Each_field_makes_another_claim()
    {
        ClaimFields[] claims =
        [
            Claim,
            Claim with { Page = new PageId("films/vanta-2") },
            Claim with { Property = new PropertyId("start") },
            Claim with { Value = "2026" },
            Claim with { Source = new PageId("sources/gazette") },
            Claim with { Stance = Stance.Hedged },
            Claim with { Speakers = [] },
            Claim with { Speakers = ["mira", "toren"] },
            Claim with { Speakers = ["mira2024"], Stated = "" },
            Claim with { Stated = null },
            Claim with { Qualifiers = [new("format", "disc")] },
        ];

        Assert.Distinct(claims.Select(ClaimIdentity.Of));
    }

    [Fact]
    public void The_order_of_qualifiers_does_not_count() =>
        Assert.Equal(ClaimIdentity.Of(Claim), ClaimIdentity.Of(Claim with { Qualifiers = [.. Claim.Qualifiers.Reverse()] }));

    [Fact]
    public void Equal_claims_are_numbered_by_locator_in_any_order()
    {
        var ids = ClaimIdentity.OfAll([Claim with { Locator = "p. 7" }, Claim with { Locator = "p. 3" }, Claim with { Value = "2026" }, Claim]);
        var first = ClaimIdentity.Of(Claim).Value;

        Assert.Equal([first + "-3", first + "-2", ClaimIdentity.Of(Claim with { Value = "2026" }).Value, first], ids.Select(id => id.Value));
    }
}
