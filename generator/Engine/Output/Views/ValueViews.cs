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
        if (question is { Status: QuestionStatus.Resolved, Resolution: { } resolution })
        {
            // A decision is the answer, on the evidence of those who gave it.
            var agreeing = question.Positions.Where(position => position.Value.Canonical == resolution.Value.Canonical);
            var decision = Citations(question, agreeing, references);
            return [new InfoboxValue { Parts = parts(resolution.Value), Citations = decision.Marks, MoreCitations = decision.More }];
        }

        var shown = ShownPositions.Of(question);
        var isWhole = shown.Length == question.Positions.Length;
        var values = ImmutableArray.CreateBuilder<InfoboxValue>(shown.Length + (isWhole ? 0 : 1));
        foreach (var (number, position) in shown)
        {
            var (marks, more) = Citations(question, [position], references);
            values.Add(new InfoboxValue
            {
                Number = number,
                Parts = parts(position.Value),
                StanceWord = Wording.StanceWord(position.Stance),
                Weak = position.Weak,
                Denied = position.Stance == Stance.Denied,
                Lapsed = position.Lapsed,
                Qualifier = Qualifiers.Shared(position, question),
                Citations = marks,
                MoreCitations = more,
            });
        }

        if (!isWhole)
        {
            values.Add(More(question, shown.Length));
        }

        return values.MoveToImmutable();
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

    /// <summary>One mark for each source that bears one of the positions, which holds all places where it does; and how many are left out.</summary>
    private static (ImmutableArray<CitationMark> Marks, int More) Citations(
        Question question, IEnumerable<Position> positions, ReferenceList references)
    {
        var claims = new List<Claim>();
        foreach (var position in positions)
        {
            claims.AddRange(position.Bearers.Select(question.Claim));
            claims.AddRange(position.Copies.Select(question.Claim));
        }

        claims.Sort(static (a, b) => a.Source.CompareTo(b.Source));
        var most = Abridgement.Of(question).Citations;
        var marks = ImmutableArray.CreateBuilder<CitationMark>(Math.Min(most, claims.Count));
        var sources = 0;
        for (int first = 0, next; first < claims.Count; first = next)
        {
            for (next = first + 1; next < claims.Count && claims[next].Source == claims[first].Source; next++)
            {
            }

            sources++;
            if (sources <= most)
            {
                marks.Add(references.Cite(claims[first].Source, Places(claims[first..next])));
            }
        }

        marks.Sort(static (a, b) => a.Number.CompareTo(b.Number));
        return (marks.DrainToImmutable(), Math.Max(0, sources - most));
    }

    private static string? Places(List<Claim> claims)
    {
        if (claims is [var only])
        {
            return only.Locator;
        }

        var locators = claims.Select(claim => claim.Locator).OfType<string>().Distinct().OrderBy(LocatorOrder.Of).ThenBy(locator => locator, StringComparer.Ordinal).ToArray();
        return locators.Length switch
        {
            0 => null,
            <= MostPlaces => string.Join(", ", locators),
            _ => string.Join(", ", locators.Take(MostPlaces)) + ", …",
        };
    }
}
