using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All questions by status; a status with too many for that page has pages of its own.</summary>
internal sealed class DisagreementsPage : IPageKind
{
    private const string Title = "Disagreements";

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var places = QuestionPlaces.In(wiki);
        return
        [
            new PlannedPage(GeneratedRoutes.Disagreements, Title, null, context => All(places, context)),
            .. from @group in places.Groups
               from part in @group.Parts
               select new PlannedPage(part.Route, part.Title, null, context => OfStatus(@group, part, context)) { Subject = (@group.Status, @group.All.Length, part) },
        ];
    }

    private static DisagreementsView All(QuestionPlaces places, ViewContext context)
    {
        var filters = QuestionFacets.Filters([.. places.OnFirstPage], context.Wiki);
        return new DisagreementsView
        {
            Site = context.Site,
            Title = Title,
            Description = "Every question the sources of this wiki answer, and where their answers do not go together.",
            Route = GeneratedRoutes.Disagreements,
            Canonical = context.Canonical(GeneratedRoutes.Disagreements),
            Breadcrumbs = Breadcrumbs.Top(context.Wiki),
            Groups =
            [
                .. places.Groups.Select(group => View(
                    group,
                    group.Shown,
                    group.Parts.IsEmpty ? null : new PageLink(StatusNames.Heading(group.Status), group.Parts[0].Route),
                    filters,
                    context)),
            ],
            Filters = filters,
        };
    }

    private static DisagreementsView OfStatus(QuestionGroup group, ListPart<Question> part, ViewContext context)
    {
        var filters = QuestionFacets.Filters(part.Items, context.Wiki);
        return new DisagreementsView
        {
            Site = context.Site,
            Title = part.Title,
            Description = Wording.Meaning(group.Status),
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = [.. Breadcrumbs.Top(context.Wiki), new PageLink(Title, GeneratedRoutes.Disagreements)],
            Groups = [View(group, part.Items, null, filters, context)],
            Filters = filters,
            Paging = part.Paging,
        };
    }

    private static StatusGroup View(
        QuestionGroup group, ImmutableArray<Question> questions, PageLink? all, ImmutableArray<QuestionFilter> filters, ViewContext context)
    {
        var isLine = QuestionPlaces.IsLine(group.Status);
        var sources = QuestionFacets.Sources(filters);
        ImmutableArray<FacetedQuestion> listed = [.. questions.Select(question => QuestionFacets.Of(question, sources, context))];
        return new StatusGroup(
            group.Status,
            StatusNames.Heading(group.Status),
            Wording.Meaning(group.Status),
            "status-" + StatusNames.Of(group.Status),
            group.All.Length,
            isLine ? [] : listed,
            isLine ? listed : [],
            all);
    }
}
