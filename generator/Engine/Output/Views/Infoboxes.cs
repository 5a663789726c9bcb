using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Views;

/// <summary>A page's infobox: its image and a row for each of its questions.</summary>
internal static class Infoboxes
{
    /// <param name="placed">Questions whose callouts the page's body places.</param>
    public static InfoboxView? Of(Page page, HashSet<QuestionId> placed, ViewContext context, ReferenceList references)
    {
        var rows = page.Questions.Select(question => Row(question, placed, context.Wiki, references)).ToImmutableArray();
        var image = page.Image is { } picture ? picture with { Size = context.SizeOf(picture.Address) } : null;
        return rows.IsEmpty && image is null ? null : new InfoboxView(page.Title, image, rows);
    }

    private static InfoboxRow Row(Question question, HashSet<QuestionId> placed, Wiki wiki, ReferenceList references) => new()
    {
        Label = question.Property.Label,
        Status = question.Status,
        Anchor = Anchors.Question(question.Id.Property),
        HasCallout = Wording.HasCallout(question) || placed.Contains(question.Id),
        Statements = Abridgement.Statements(question),
        Values = ValueViews.Of(question, value => NameLinks.Standing(value, wiki), references),
    };
}
