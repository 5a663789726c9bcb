using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Heads;

/// <summary>What the sources say of a page's subject, under the schema.org properties that the vocabulary names.</summary>
internal sealed class SubjectFacts(Wiki wiki, SiteAddresses addresses)
{
    public void Write(SchemaWriter subject, Page page)
    {
        foreach (var question in page.Questions)
        {
            if (question.Property.Schema is { } name && !subject.Has(name) && IsUncontested(question))
            {
                Write(subject, name, [.. question.Positions.Select(position => position.Value).Where(value => CanBeTold(value, question.Property))], question.Property);
            }
        }
    }

    private void Write(SchemaWriter subject, string name, ImmutableArray<ClaimValue> values, PropertyDefinition property)
    {
        if (values is [var only])
        {
            subject.Name(name);
            Write(subject, only, property);
        }
        else if (!values.IsEmpty)
        {
            subject.List(name, values, (value, list) => Write(list, value, property));
        }
    }

    /// <summary>Nobody says otherwise, and somebody states each value outright.</summary>
    private static bool IsUncontested(Question question) =>
        question.Status is QuestionStatus.Agreed or QuestionStatus.SingleOrigin
        && (question.Property.Many || question.Positions.Length == 1)
        && question.Positions.All(position =>
            position is { Weak: false, Lapsed: false, Value.Kind: ValueKind.Known } && position.Stance != Stance.Denied);

    /// <summary>Schema.org could not be told a stretch of time as one value, nor one of several.</summary>
    private static bool CanBeTold(ClaimValue value, PropertyDefinition property) => property.Type switch
    {
        "date" => IsoDate.Of(value.Canonical) is not null,
        "page" => value.Pages.Length == 1,
        _ => value.Set is TokenSet { Tokens.Length: 1 },
    };

    private void Write(SchemaWriter subject, ClaimValue value, PropertyDefinition property)
    {
        if (property.Type == "page")
        {
            WriteNamed(subject, value.Pages[0]);
        }
        else
        {
            subject.Item(property.Type == "date" ? value.Canonical : value.Display);
        }
    }

    private void WriteNamed(SchemaWriter subject, PageReference reference)
    {
        var page = reference.Id is { } id ? wiki.OutlinesById[id] : null;
        subject.BeginItem(page?.Type.Schema);
        subject.Text("name", page?.Title ?? reference.Name);
        subject.Text("url", page is null ? null : addresses.Absolute(page.Route) ?? page.Route.Value);
        subject.EndObject();
    }
}
