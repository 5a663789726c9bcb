using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All statements on a question whose callout cannot show them all.</summary>
internal sealed class QuestionStatementsPages : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        foreach (var question in wiki.Questions.Where(Abridgement.IsNeeded))
        {
            var sorted = new Lazy<ImmutableArray<Claim>>(() => Sorted(question));
            var title = $"{question.Property.Question} All statements";
            for (var page = 1; page <= Paging.Pages(question.Claims.Length); page++)
            {
                var number = page;
                yield return new PlannedPage(
                    GeneratedRoutes.Statements(question.Id, number), title, null, context => View(question, sorted.Value, number, title, context));
            }
        }
    }

    private static QuestionStatementsView View(
        Question question, ImmutableArray<Claim> sorted, int number, string title, ViewContext context)
    {
        var route = GeneratedRoutes.Statements(question.Id, number);
        var page = context.Wiki.PagesById[question.Id.Page];
        var asides = question.Asides.ToDictionary(aside => aside.Claim, aside => Wording.WhyAside(aside.Why));
        return new QuestionStatementsView
        {
            Site = context.Site,
            Title = title,
            Route = route,
            Canonical = context.Canonical(route),
            NoIndex = true,
            Breadcrumbs = [.. Breadcrumbs.Of(page, context.Wiki), new PageLink(page.Title, page.Route)],
            Question = new PageLink(page.Title, page.Route.At(Anchors.Question(question.Id.Property))),
            Spoiler = SpoilerMark.Of(page),
            Count = sorted.Length,
            Groups = Groups(Paging.Part(sorted, number), asides, context),
            Pager = Paging.Pager(number, sorted.Length, other => GeneratedRoutes.Statements(question.Id, other)),
        };
    }

    /// <summary>By value, what is denied after what is said, "none" and "unknown" last; then by date.</summary>
    private static ImmutableArray<Claim> Sorted(Question question) =>
    [
        .. EvidenceOrder.Sort(question.Claims)
            .OrderBy(claim => claim.Value.Kind)
            .ThenBy(claim => claim.Value.SortKey)
            .ThenBy(claim => claim.Value.Canonical, StringComparer.Ordinal)
            .ThenBy(claim => claim.Stance == Stance.Denied),
    ];

    private static ImmutableArray<StatementGroup> Groups(IEnumerable<Claim> claims, Dictionary<ClaimId, string> asides, ViewContext context) =>
    [
        .. claims
            .GroupBy(claim => (Value: Wording.Capitalised(claim.Value.Display), Denied: claim.Stance == Stance.Denied))
            .Select(group => new StatementGroup(
                group.Key.Value,
                group.Key.Denied,
                [.. group.Select(claim => new StatementEntry(context.Evidence.Of(claim), asides.GetValueOrDefault(claim.Id)))])),
    ];
}
