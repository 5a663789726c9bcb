using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>What a page shows of its own questions: its infobox, and the callouts that its body does not place itself.</summary>
internal sealed class OwnQuestions(Page page, ViewContext context)
{
    private readonly HashSet<QuestionId> _placed = PlacedCallouts.In(page, context.Wiki);

    public InfoboxView? Infobox(ReferenceList references) => Infoboxes.Of(page, _placed, context, references);

    /// <summary>The weightiest first.</summary>
    public ImmutableArray<CalloutView> Callouts() =>
    [
        .. page.Questions
            .Where(question => Wording.HasCallout(question) && !_placed.Contains(question.Id))
            .OrderBy(question => Wording.Weight(question.Status))
            .Select(context.Callouts.Of),
    ];
}
