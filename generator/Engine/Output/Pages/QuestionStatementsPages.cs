using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All statements on a question whose callout cannot show them all.</summary>
internal sealed class QuestionStatementsPages : IPageKind
{
    /// <summary>A statement has up to some 1,500 bytes.</summary>
    private const int MostStatements = 100;

    public IEnumerable<PlannedPage> Plan(Wiki wiki) =>
        from question in wiki.Questions
        where Abridgement.IsNeeded(question)
        from part in ListParts.Of(
            GeneratedRoutes.Statements(question.Id), $"{question.Property.Question} All statements", Sorted(question), MostStatements)
        select new PlannedPage(part.Route, part.Title, null, context => View(question, part, context)) { Subject = (question, part) };

    private static QuestionStatementsView View(Question question, ListPart<Claim> part, ViewContext context)
    {
        var page = context.Wiki.OutlinesById[question.Id.Page];
        var asides = question.Asides.ToDictionary(aside => aside.Claim, aside => Wording.WhyAside(aside.Why));
        return new QuestionStatementsView
        {
            Site = context.Site,
            Title = part.Title,
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = [.. Breadcrumbs.Of(page, context.Wiki), new PageLink(page.Title, page.Route)],
            Question = new PageLink(page.Title, page.Route.At(Anchors.Question(question.Id.Property))),
            Spoiler = SpoilerMark.Of(page),
            Count = question.Claims.Length,
            Groups = Groups(part.Items, asides, context),
            Paging = part.Paging,
        };
    }

    /// <summary>By value, what is denied after what is said, "none" and "unknown" last; then by date.</summary>
    private static IEnumerable<Claim> Sorted(Question question) =>
        EvidenceOrder.Sort(question.Claims)
            .OrderBy(claim => claim.Value.Kind)
            .ThenBy(claim => claim.Value.SortKey)
            .ThenBy(claim => claim.Value.Canonical, StringComparer.Ordinal)
            .ThenBy(claim => claim.Stance == Stance.Denied);

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
