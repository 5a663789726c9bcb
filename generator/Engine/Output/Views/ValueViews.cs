using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A question's positions as cited values, for infoboxes and running text.</summary>
internal static class ValueViews
{
    /// <param name="parts">How a value reads where it will stand.</param>
    public static ImmutableArray<InfoboxValue> Of(
        Question question, Func<ClaimValue, ImmutableArray<NameLink>> parts, ReferenceList references)
    {
        var claims = question.Claims.ToDictionary(claim => claim.Id);
        if (question is { Status: QuestionStatus.Resolved, Resolution: { } resolution })
        {
            // A decision is the answer, on the evidence of those who gave it.
            var agreeing = question.Positions.Where(position => position.Value.Canonical == resolution.Value.Canonical).ToArray();
            return
            [
                new InfoboxValue
                {
                    Parts = parts(resolution.Value),
                    Citations = [.. Cite(agreeing, claims, references)],
                },
            ];
        }

        return
        [
            .. question.Positions.Select(position => new InfoboxValue
            {
                Parts = parts(position.Value),
                StanceWord = Wording.StanceWord(position.Stance),
                Weak = position.Weak,
                Denied = position.Stance == Stance.Denied,
                Lapsed = position.Lapsed,
                Qualifier = Qualifiers.Shared([.. position.Bearers.Select(id => claims[id])]),
                Citations = [.. Cite([position], claims, references)],
            }),
        ];
    }

    /// <summary>One mark for each source that bears the value, with all places where it does.</summary>
    private static IEnumerable<CitationMark> Cite(IEnumerable<Position> positions, Dictionary<ClaimId, Claim> claims, ReferenceList references) =>
        positions
            .SelectMany(position => position.Bearers.Concat(position.Copies))
            .Select(id => claims[id])
            .GroupBy(claim => claim.Source)
            .OrderBy(source => source.Key)
            .Select(source => references.Cite(source.Key, Places(source)));

    private static string? Places(IEnumerable<Claim> claims)
    {
        var locators = claims.Select(claim => claim.Locator).OfType<string>().Distinct().OrderBy(LocatorOrder.Of).ThenBy(locator => locator, StringComparer.Ordinal).ToArray();
        return locators.Length == 0 ? null : string.Join(", ", locators);
    }
}
