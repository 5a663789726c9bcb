using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>The statements of a question that stand aside, the earliest first, each with the reason.</summary>
internal static class AsideViews
{
    public static ImmutableArray<AsideView> Of(Question question, EvidenceViews evidence)
    {
        if (question.Asides.IsEmpty)
        {
            return [];
        }

        var claims = question.Claims.ToDictionary(claim => claim.Id);
        var asides = question.Asides.ToDictionary(aside => aside.Claim);
        return
        [
            .. EvidenceOrder.Some(asides.Keys.Select(id => claims[id]), Abridgement.Of(question).Asides)
                .Select(claim => Of(asides[claim.Id], claims, evidence)),
        ];
    }

    private static AsideView Of(Aside aside, Dictionary<ClaimId, Claim> claims, EvidenceViews evidence) => new(
        evidence.Of(claims[aside.Claim]),
        Wording.WhyAside(aside.Why),
        [.. aside.By.Take(Abridgement.Causes).Select(id => evidence.Of(claims[id]))],
        Math.Max(0, aside.By.Length - Abridgement.Causes));
}
