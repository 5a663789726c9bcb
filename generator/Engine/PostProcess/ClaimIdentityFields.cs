using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>What of a claim goes into its id.</summary>
internal static class ClaimIdentityFields
{
    public static ClaimFields Of(PageId page, ParsedClaim parsed, PageId source) => new()
    {
        Page = page,
        Property = parsed.Property.Id,
        Value = parsed.Raw.Value.Written,
        Source = source,
        Speakers = [.. parsed.Raw.Speakers.Select(speaker => speaker.Value)],
        Stated = parsed.Raw.Stated?.Value,
        Stance = parsed.Raw.Stance.Value,
        Qualifiers = parsed.Raw.Qualifiers,
        Locator = parsed.Raw.Locator,
        Quote = parsed.Raw.Quote,
        Supersedes = parsed.Raw.Supersedes?.Value,
    };
}
