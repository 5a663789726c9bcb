using System.Collections.Immutable;
using System.Globalization;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A question's positions as cited values, for infoboxes and running text.</summary>
internal static class ValueViews
{
    /// <summary>More places in one source than these tell a reader no more than that there are many.</summary>
    private const int MostPlaces = 12;

    /// <summary>The values; where some are left out, the last one says how many and leads to them.</summary>
    /// <param name="parts">How a value reads where it will stand.</param>
    public static ImmutableArray<InfoboxValue> Of(
        Question question, Func<ClaimValue, ImmutableArray<NameLink>> parts, ReferenceList references)
    {
        var claims = question.Claims.ToDictionary(claim => claim.Id);
        var most = Abridgement.Of(question).Citations;
        if (question is { Status: QuestionStatus.Resolved, Resolution: { } resolution })
        {
            // A decision is the answer, on the evidence of those who gave it.
            var agreeing = question.Positions.Where(position => position.Value.Canonical == resolution.Value.Canonical).ToArray();
            return
            [
                Cited(new InfoboxValue { Parts = parts(resolution.Value) }, agreeing, claims, most, references),
            ];
        }

        var shown = ShownPositions.Of(question);
        var values = shown.Select(item => Cited(
            new InfoboxValue
            {
                Number = item.Number,
                Parts = parts(item.Position.Value),
                StanceWord = Wording.StanceWord(item.Position.Stance),
                Weak = item.Position.Weak,
                Denied = item.Position.Stance == Stance.Denied,
                Lapsed = item.Position.Lapsed,
                Qualifier = Qualifiers.Shared([.. item.Position.Bearers.Select(id => claims[id])]),
            },
            [item.Position],
            claims,
            most,
            references));
        return shown.Length == question.Positions.Length ? [.. values] : [.. values, More(question, shown.Length)];
    }

    private static InfoboxValue More(Question question, int shown) => new()
    {
        Parts =
        [
            new NameLink(
                string.Create(CultureInfo.InvariantCulture, $"{question.Positions.Length - shown:N0} more answers"),
                Abridgement.Statements(question)),
        ],
    };

    /// <summary>The value with one mark for each source that bears it, which holds all places where it does.</summary>
    private static InfoboxValue Cited(
        InfoboxValue value, IEnumerable<Position> positions, Dictionary<ClaimId, Claim> claims, int most, ReferenceList references)
    {
        var sources = positions
            .SelectMany(position => position.Bearers.Concat(position.Copies))
            .Select(id => claims[id])
            .GroupBy(claim => claim.Source)
            .ToArray();
        var marks = sources.OrderBy(source => source.Key).Take(most).Select(source => references.Cite(source.Key, Places(source)));
        return value with
        {
            Citations = [.. marks.OrderBy(mark => mark.Number)],
            MoreCitations = Math.Max(0, sources.Length - most),
        };
    }

    private static string? Places(IEnumerable<Claim> claims)
    {
        var locators = claims.Select(claim => claim.Locator).OfType<string>().Distinct().OrderBy(LocatorOrder.Of).ThenBy(locator => locator, StringComparer.Ordinal).ToArray();
        return locators.Length switch
        {
            0 => null,
            <= MostPlaces => string.Join(", ", locators),
            _ => string.Join(", ", locators.Take(MostPlaces)) + ", …",
        };
    }
}
