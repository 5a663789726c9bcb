using System.Collections.Immutable;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Changes;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The first page: the lead of <c>index.md</c>, what is disputed now, and a portal for each page type.</summary>
internal sealed class HomePage : IPageKind
{
    private const int MostDisputed = 6;
    private const int MostPagesInPortal = 8;

    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        var own = wiki.PagesById.GetValueOrDefault(new PageId("index"));
        yield return new PlannedPage(Route.Home, wiki.Config.Title, own?.File, context => View(own, context)) { Page = own, Subject = Route.Home };
    }

    private static HomeView View(Page? own, ViewContext context)
    {
        var wiki = context.Wiki;
        var disputed = wiki.Questions.Where(question => question.Status == QuestionStatus.Disputed).ToImmutableArray();
        var references = new ReferenceList(wiki);
        var questions = own is null ? null : new OwnQuestions(own, context);
        var infobox = questions?.Infobox(references);
        var lead = own is null ? null : context.Body(own, references);
        return new HomeView
        {
            Site = context.Site,
            Title = own?.Title ?? wiki.Config.Title,
            Description = own?.PublicSummary ?? wiki.Config.Description,
            Route = Route.Home,
            Canonical = context.Canonical(Route.Home),
            LeadHtml = lead,
            Infobox = infobox,
            Callouts = questions?.Callouts() ?? [],
            References = references.ToViews(),
            PageCount = wiki.Outlines.Length,
            ClaimCount = wiki.Claims.Length,
            SourceCount = wiki.Outlines.Count(page => page.Source is not null),
            DisputedCount = disputed.Length,
            Disputed =
            [
                .. disputed
                    .OrderByDescending(question => question.Positions.Length)
                    .ThenByDescending(question => question.Claims.Length)
                    .ThenByPage(question => question.Id, wiki)
                    .Take(MostDisputed)
                    .Select(context.Callouts.Brief),
            ],
            Newest = NewestChanges.Of(wiki),
            Portals = Portals(context),
        };
    }

    private static ImmutableArray<PortalView> Portals(ViewContext context)
    {
        var wiki = context.Wiki;
        var pages = wiki.Outlines.ToLookup(page => page.Type.Name, StringComparer.Ordinal);
        return
        [
            .. wiki.Types
                .Where(type => type is { Folder: not null, Name: not PageType.Source } && pages.Contains(type.Name))
                .Select(type => new PortalView(
                    Folders.TitleOf(type.Folder!, wiki),
                    Route.Of(type.Folder!),
                    wiki.OutlinesById.GetValueOrDefault(new PageId(type.Folder + "/index"))?.PublicSummary,
                    pages[type.Name].Count(),
                    [.. PageOrder.Sort(pages[type.Name]).Take(MostPagesInPortal).Select(page => PageCards.Of(page, wiki))])),
        ];
    }
}
