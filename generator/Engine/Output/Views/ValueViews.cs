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
                    Citations = [.. agreeing.SelectMany(position => Cite(position, claims, references))],
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
                Citations = [.. Cite(position, claims, references)],
            }),
        ];
    }

    /// <summary>One mark for each source and place that bears the value.</summary>
    private static IEnumerable<CitationMark> Cite(Position position, Dictionary<ClaimId, Claim> claims, ReferenceList references) =>
        position.Bearers
            .Concat(position.Copies)
            .Select(id => claims[id])
            .Select(claim => (claim.Source, claim.Locator))
            .Distinct()
            .OrderBy(place => place.Source)
            .ThenBy(place => place.Locator, StringComparer.Ordinal)
            .Select(place => references.Cite(place.Source, place.Locator));
}
