using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All questions by status.</summary>
internal sealed class DisagreementsPage : IPageKind
{
    private const string Title = "Disagreements";

    /// <summary>In the order of a reader's interest; questions that nobody contests come last.</summary>
    private static readonly QuestionStatus[] _order =
    [
        QuestionStatus.Disputed, QuestionStatus.Doubted, QuestionStatus.Competing, QuestionStatus.Unsettled,
        QuestionStatus.Resolved, QuestionStatus.Revised, QuestionStatus.Agreed, QuestionStatus.SingleOrigin,
    ];

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        yield return new PlannedPage(GeneratedRoutes.Disagreements, Title, null, View);
    }

    private static DisagreementsView View(ViewContext context)
    {
        var questions = context.Wiki.Questions.ToLookup(question => question.Status);
        return new DisagreementsView
        {
            Site = context.Site,
            Title = Title,
            Description = "Every question the sources of this wiki answer, and where their answers do not go together.",
            Route = GeneratedRoutes.Disagreements,
            Canonical = context.Canonical(GeneratedRoutes.Disagreements),
            NoIndex = context.NoIndex,
            Breadcrumbs = Breadcrumbs.Top(context.Wiki),
            Groups =
            [
                .. _order.Where(questions.Contains).Select(status => new StatusGroup(
                    status,
                    StatusNames.Heading(status),
                    Wording.Meaning(status),
                    "status-" + StatusNames.Of(status),
                    questions[status].Count(),
                    [.. questions[status].OrderByDescending(question => question.Positions.Length).ThenBy(question => question.Id).Select(context.Callouts.Brief)])),
            ],
        };
    }
}
