using System.Text.Json.Nodes;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>What the sources say of a page's subject, under the schema.org properties that the vocabulary names.</summary>
internal sealed class SubjectFacts(Wiki wiki, SiteAddresses addresses)
{
    public void Add(JsonObject subject, Page page)
    {
        foreach (var question in page.Questions)
        {
            if (question.Property.Schema is { } name && !subject.ContainsKey(name) && IsUncontested(question))
            {
                var values = question.Positions.Select(position => Value(position.Value, question.Property)).OfType<JsonNode>().ToArray();
                if (values.Length > 0)
                {
                    subject[name] = values is [var only] ? only : new JsonArray(values);
                }
            }
        }
    }

    /// <summary>Nobody says otherwise, and somebody states each value outright.</summary>
    private static bool IsUncontested(Question question) =>
        question.Status is QuestionStatus.Agreed or QuestionStatus.SingleOrigin
        && (question.Property.Many || question.Positions.Length == 1)
        && question.Positions.All(position =>
            position is { Weak: false, Lapsed: false, Value.Kind: ValueKind.Known } && position.Stance != Stance.Denied);

    /// <summary>Null for a value that schema.org could not be told as one: a stretch of time, one of several.</summary>
    private JsonNode? Value(ClaimValue value, PropertyDefinition property) => property.Type switch
    {
        "date" => IsoDate.Of(value.Canonical),
        "page" => value.Pages is [var only] ? Named(only) : null,
        _ => value.Set is TokenSet { Tokens.Length: 1 } ? value.Display : null,
    };

    private JsonObject Named(PageReference reference)
    {
        if (reference.Id is not { } id)
        {
            return new JsonObject { ["name"] = reference.Name };
        }

        var page = wiki.OutlinesById[id];
        return new JsonObject
        {
            ["@type"] = page.Type.Schema,
            ["name"] = page.Title,
            ["url"] = addresses.Absolute(page.Route) ?? page.Route.Value,
        };
    }
}
