using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All sources, under the lead of <c>sources/index.md</c> where there is one.</summary>
internal sealed class SourcesPage : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var own = wiki.Pages.FirstOrDefault(page => page.Route == GeneratedRoutes.Sources);
        var title = own?.Title ?? wiki.Types.First(type => type.Name == PageType.Source).Plural;
        yield return new PlannedPage(GeneratedRoutes.Sources, title, own?.File, context => View(own, title, context));
    }

    private static SourcesView View(Page? own, string title, ViewContext context)
    {
        var wiki = context.Wiki;
        var claims = new SourceClaims(wiki);
        var references = new ReferenceList(wiki);
        var questions = own is null ? null : new OwnQuestions(own, context);
        var infobox = questions?.Infobox(references);
        var lead = own is null ? null : context.Body(own, references);
        return new SourcesView
        {
            Site = context.Site,
            Title = title,
            Description = own?.PublicSummary,
            Route = GeneratedRoutes.Sources,
            Canonical = context.Canonical(GeneratedRoutes.Sources),
            NoIndex = context.NoIndex,
            Breadcrumbs = Breadcrumbs.Top(wiki),
            LeadHtml = lead,
            Infobox = infobox,
            Callouts = questions?.Callouts() ?? [],
            References = references.ToViews(),
            Sources = [.. PageOrder.Sort(wiki.Pages.Where(page => page.Source is not null)).Select(page => Card(page, claims, wiki))],
        };
    }

    private static SourceCard Card(Page page, SourceClaims claims, Wiki wiki)
    {
        var source = page.Source!;
        var own = claims.Of(page.Id);
        return new SourceCard
        {
            Page = new PageLink(page.Title, page.Route),
            Summary = page.PublicSummary,
            Kind = source.Kind is { } kind ? Wording.Kind(kind) : null,
            Publisher = source.Publisher,
            Published = source.Published?.Display,
            Reliability = source.Reliability,
            Claims = own.Length,
            Disputed = own.Count(claim => wiki.QuestionsById[claim.Question].Status == QuestionStatus.Disputed),
        };
    }
}
