using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>Every source's claims over the whole wiki.</summary>
internal sealed class SourceClaims
{
    private readonly FrozenDictionary<PageId, ImmutableArray<Claim>> _bySource;

    public SourceClaims(Wiki wiki) =>
        _bySource = wiki.Questions
            .SelectMany(question => question.Claims)
            .GroupBy(claim => claim.Source)
            .ToFrozenDictionary(group => group.Key, group => Ordered(group));

    public ImmutableArray<Claim> Of(PageId source) => _bySource.GetValueOrDefault(source, []);

    /// <summary>In order of place in the source ("¶4" before "¶12"), then of question.</summary>
    private static ImmutableArray<Claim> Ordered(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => LocatorOrder.Of(claim.Locator)).ThenBy(claim => claim.Question).ThenBy(claim => claim.Id)];
}
