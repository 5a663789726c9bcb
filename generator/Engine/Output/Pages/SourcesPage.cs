using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>All sources, under the lead of <c>sources/index.md</c> where there is one.</summary>
internal sealed class SourcesPage : IPageKind
{
    /// <summary>A card has up to some 1,000 bytes.</summary>
    private const int MostSources = 200;

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var own = wiki.Pages.FirstOrDefault(page => page.Route == GeneratedRoutes.Sources);
        var title = own?.Title ?? wiki.Types.First(type => type.Name == PageType.Source).Plural;
        var sources = PageOrder.Sort(wiki.Outlines.Where(page => page.Source is not null));
        return ListParts.Of(GeneratedRoutes.Sources, title, sources, MostSources).Select(part =>
        {
            var lead = part.Route == GeneratedRoutes.Sources ? own : null;
            return new PlannedPage(part.Route, part.Title, lead?.File, context => View(part, lead, title, sources.Length, context))
            {
                Page = lead,
                Subject = (part, title, sources.Length),
            };
        });
    }

    private static SourcesView View(ListPart<PageOutline> part, Page? own, string title, int total, ViewContext context)
    {
        var wiki = context.Wiki;
        var references = new ReferenceList(wiki);
        var questions = own is null ? null : new OwnQuestions(own, context);
        var infobox = questions?.Infobox(references);
        var lead = own is null ? null : context.Body(own, references);
        var isFirst = part.Route == GeneratedRoutes.Sources;
        return new SourcesView
        {
            Site = context.Site,
            Title = part.Title,
            Description = own?.PublicSummary,
            Route = part.Route,
            Canonical = context.Canonical(part.Route),
            Breadcrumbs = isFirst ? Breadcrumbs.Top(wiki) : [.. Breadcrumbs.Top(wiki), new PageLink(title, GeneratedRoutes.Sources)],
            LeadHtml = lead,
            Infobox = infobox,
            Callouts = questions?.Callouts() ?? [],
            References = references.ToViews(),
            Sources = [.. part.Items.Select(page => Card(page, wiki))],
            Total = total,
            Paging = part.Paging,
        };
    }

    private static SourceCard Card(PageOutline page, Wiki wiki)
    {
        var source = page.Source!;
        var own = SourceClaims.Of(page.Id, wiki);
        return new SourceCard
        {
            Page = new PageLink(page.Title, page.Route),
            Summary = page.PublicSummary,
            Kind = source.Kind is { } kind ? Wording.Kind(kind) : null,
            Publisher = source.Publisher,
            Published = source.Published?.Display,
            Reliability = source.Reliability,
            Claims = own.Length,
            Disputed = own.Count(claim => wiki.QuestionsById.Get(claim.Question).Status == QuestionStatus.Disputed),
        };
    }
}
