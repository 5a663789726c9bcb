using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Claims.Choices;

/// <summary>
/// One of the property's values, or a one-of set of them, as written there. The canonical spelling of a set is in the
/// order of those values; the sort key is the first one's place among them.
/// </summary>
public sealed class ChoiceType : IClaimType
{
    public string Name => "choice";

    public ValueReading Read(RawValue value, PropertyDefinition property)
    {
        var alternatives = Alternatives.Of(value);
        if (alternatives.Items.IsEmpty)
        {
            return ValueReading.Failed(Problem("The set of choices is empty.", property, value.Span));
        }

        SortedSet<int> places = [];
        foreach (var item in alternatives.Items)
        {
            var place = property.Values.IndexOf(item.Value);
            if (place < 0)
            {
                return ValueReading.Failed(NotAChoice(item, property));
            }

            places.Add(place);
        }

        var choices = places.Select(place => property.Values[place]).ToList();
        return ValueReading.Of(new ClaimValue
        {
            Written = value.Written,
            Canonical = choices is [var only] ? only : $"[{string.Join(", ", choices)}]",
            Display = Alternatives.Join(choices),
            Set = new TokenSet([.. choices.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal)]),
            SortKey = places.Min,
        });
    }

    private static ValueProblem NotAChoice(Located<string> item, PropertyDefinition property)
    {
        var message = $"\"{item.Value}\" is not one of the values of {property.Id}.";
        return NearestName.Of(item.Value, property.Values) is { } nearest
            ? new(ValueProblemKind.NotAChoice, message, $"Did you mean \"{nearest}\"?", item.Span)
            : Problem(message, property, item.Span);
    }

    private static ValueProblem Problem(string message, PropertyDefinition property, SourceSpan span) =>
        new(ValueProblemKind.NotAChoice, message, $"Write one of: {string.Join(", ", property.Values)}.", span);
}
