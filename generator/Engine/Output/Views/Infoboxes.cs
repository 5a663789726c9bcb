using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A page's infobox: its image and a row for each of its questions.</summary>
internal static class Infoboxes
{
    public static InfoboxView? Of(Page page, Wiki wiki, ReferenceList references)
    {
        var rows = page.Questions.Select(question => Row(question, wiki, references)).ToImmutableArray();
        return rows.IsEmpty && page.Image is null ? null : new InfoboxView(page.Title, page.Image, rows);
    }

    private static InfoboxRow Row(Question question, Wiki wiki, ReferenceList references) => new()
    {
        Label = question.Property.Label,
        Status = question.Status,
        CalloutAnchor = Wording.HasCallout(question) ? Anchors.Question(question.Id.Property) : null,
        Values = ValueViews.Of(question, value => NameLinks.Standing(value, wiki), references),
    };
}
