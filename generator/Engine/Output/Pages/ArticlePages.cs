using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Changes;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>Every page that somebody wrote, but for the home page and the page of all sources.</summary>
internal sealed class ArticlePages : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Wiki wiki)
    {
        foreach (var page in wiki.Pages)
        {
            if (page.Route != Route.Home && page.Route != GeneratedRoutes.Sources)
            {
                yield return new PlannedPage(page.Route, page.Title, page.File, context => View(page, context)) { Page = page, Subject = page.Id };
            }
        }
    }

    private static ArticleView View(Page page, ViewContext context)
    {
        var wiki = context.Wiki;
        var references = new ReferenceList(wiki);
        var questions = new OwnQuestions(page, context);
        var infobox = questions.Infobox(references);
        var (lead, body) = context.BodyParts(page, references);
        var listing = ListingPages.Split(page.Route, page.Title, FolderContents.Of(page, wiki))[0];
        var shownBacklinks = BacklinkPages.HasOwn(page) ? page.Backlinks.Take(BacklinkPages.MostOnPage) : page.Backlinks;

        return new ArticleView
        {
            Site = context.Site,
            Title = page.Title,
            Description = page.PublicSummary,
            Route = page.Route,
            Canonical = context.Canonical(page.Route),
            Breadcrumbs = Breadcrumbs.Of(page, wiki),
            Id = page.Id,
            TypeLabel = page.Type.Name == PageType.Page ? null : page.Type.Label,
            Summary = page.Summary,
            Spoiler = SpoilerMark.Of(page),
            Image = page.Spoiler is null ? page.Image : null,
            Infobox = infobox,
            Callouts = questions.Callouts(),
            DisputedCount = page.Questions.Count(question => question.Status == QuestionStatus.Disputed),
            Contents = Contents.Of(page),
            LeadHtml = lead,
            BodyHtml = body,
            Listing = [.. listing.Items.Select(item => PageCards.Of(item, wiki))],
            Paging = listing.Paging,
            Source = page.Source is null ? null : SourceRecords.Of(page, context),
            References = references.ToViews(),
            SeeAlso = [.. SeeAlso.Of(page, wiki).Select(context.Link)],
            Backlinks = [.. shownBacklinks.Select(link => new BacklinkView(context.Link(link.From), link.Context))],
            BacklinkCount = page.Backlinks.Length,
            AllBacklinks = BacklinkPages.HasOwn(page) ? GeneratedRoutes.Backlinks(page.Route) : null,
            Sources = PageSourceLists.Of(page, wiki),
            Citations = PageCitations.Of(page.Title, wiki.Config.Title, page.History?.LastChanged.Day ?? wiki.AsOf, context.Canonical(page.Route)),
            Tags = [.. page.Tags.Select(context.Tag)],
            EditUrl = context.Addresses.Edit(page.File),
            HistoryUrl = context.Addresses.History(page.File),
            History = PageHistoryViews.Of(page, context.Addresses),
        };
    }
}
