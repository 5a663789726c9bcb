using System.Collections.Frozen;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Tests.Theme;

/// <summary>One small view of every kind, from an invented fandom.</summary>
internal static class SampleViews
{
    public static SiteView Site { get; } = new()
    {
        Title = "Brass Harbour",
        Language = "en",
        Navigation = [new PageLink("Films", new Route("/films"))],
        Footer = new SiteFooter { Licence = "CC BY-SA 4.0", LicenceUrl = "https://example.org/licence" },
        Assets = new[] { "site.css", "theme.js", "js/site.js", "icon.svg" }
            .ToFrozenDictionary(name => name, name => new Route("/assets/" + name)),
    };

    public static CalloutView Callout { get; } = new()
    {
        Question = new QuestionId(new PageId("films/ironfall"), new PropertyId("release-date")),
        Anchor = "question-release-date",
        Status = QuestionStatus.Disputed,
        Weight = CalloutWeight.Callout,
        Heading = "Sources disagree",
        QuestionText = "When will it be released?",
        PropertyLabel = "Release date",
        Page = new PageLink("Ironfall", new Route("/films/ironfall")),
        Permalink = new Route("/films/ironfall#question-release-date"),
        Positions =
        [
            Position(1, "2024", Says("Foundry Gazette", "next year") with { Copies = [Says("Rumour Mill", null)] }),
            Position(2, "2025", Says("Tide Festival", "not before 25")) with { StanceWord = "expected", LapsedNote = "The day has passed." },
        ],
        Asides = [new AsideView(Says("Foundry Gazette", "soon"), "replaced by a later statement", [])],
        Reasons = ["The days do not overlap."],
        Timeline = new TimelineView
        {
            Ticks = [new TimelineTick(0, "2024"), new TimelineTick(1, "2026")],
            Bars =
            [
                new TimelineBar { Number = 1, Label = "2024", Stretches = [new TimelineStretch(0, 0.5, OpenStart: true)] },
                new TimelineBar { Number = 2, Label = "2025", Stretches = [new TimelineStretch(0.501, 0.502)], Weak = true, Lapsed = true },
            ],
            Today = new TimelineTick(0.75, "as of 1 Mar 2025"),
            Description = "2024 comes before 2025.",
        },
        Address = new Route("/films/ironfall#question-release-date"),
        Entry = new Route("/disagreements#ironfall-release-date"),
    };

    public static ArticleView Article { get; } = new()
    {
        Site = Site,
        Id = new PageId("films/ironfall"),
        Route = new Route("/films/ironfall"),
        Title = "Ironfall",
        LeadHtml = "<p>Lead.</p>",
        BodyHtml = "<p>Body.</p>",
        Callouts = [Callout],
        DisputedCount = 1,
    };

    /// <summary>Every page kind.</summary>
    public static IReadOnlyList<PageView> Pages { get; } =
    [
        Article,
        new HomeView { Site = Site, Title = "Home", Route = Route.Home, PageCount = 1, ClaimCount = 2, SourceCount = 3, DisputedCount = 1, Disputed = [Callout], Portals = [] },
        new ListingView { Site = Site, Title = "Films", Route = new Route("/films"), Pages = [] },
        new IndexView { Site = Site, Title = "All pages", Route = new Route("/all-pages"), Groups = [] },
        new DisagreementsView { Site = Site, Title = "Disagreements", Route = new Route("/disagreements"), Groups = [new StatusGroup(QuestionStatus.Disputed, "Disputed", "They part.", "disputed", 1, [new FacetedQuestion(Callout, [new Facet("status", ["disputed"])])], [])] },
        new TimelinePageView { Site = Site, Title = "Timeline", Route = new Route("/timeline"), AsOf = "1 March 2025", Groups = [] },
        new RandomView { Site = Site, Title = "Random page", Route = new Route("/random"), Routes = new RandomRoutes(new Route("/data/routes"), 0, 1), Places = [] },
        new SourceClaimsView { Site = Site, Title = "Foundry Gazette, page 2", Route = new Route("/sources/gazette/page-2"), Claims = [], Paging = new Paging(1, []) },
        new SourcesView { Site = Site, Title = "Sources", Route = new Route("/sources"), Sources = [] },
        new QuestionStatementsView
        {
            Site = Site,
            Title = "All statements",
            Route = new Route("/statements/films/ironfall/release-date"),
            Question = new PageLink("Ironfall", new Route("/films/ironfall#question-release-date")),
            Count = 200,
            Groups = [new StatementGroup("2024", Denied: true, [new StatementEntry(Says("Foundry Gazette", null), "replaced by a later statement")])],
            Paging = new Paging(1, [new PageLink("1", new Route("/statements/x")), new PageLink("2", new Route("/statements/x/page-2"))]),
        },
        new WantedPagesView { Site = Site, Title = "Wanted pages", Route = new Route("/wanted-pages"), Wanted = [] },
        new RecentChangesView { Site = Site, Title = "Recent changes", Route = new Route("/recent-changes"), HasHistory = true, Days = [new ChangeDay(new DateOnly(2025, 3, 1), [Change])] },
        new SearchView { Site = Site with { SearchScript = new Route("/pagefind/pagefind.js") }, Title = "Search", Route = new Route("/search"), NoIndex = true },
        new NotFoundView { Site = Site, Title = "Not found", Route = new Route("/404"), NoIndex = true },
    ];

    private static ChangeEntry Change => new()
    {
        Author = "Mara",
        Subject = "Say more",
        ShortHash = "0a1b2c3",
        Commits = 2,
        Pages = [new ChangedPages(ChangeKind.Renamed, [new ChangedPage("Ironfall", new Route("/films/ironfall"), "films/iron"), new ChangedPage("films/gone", null, null)])],
    };

    private static PositionView Position(int number, string value, EvidenceView evidence) => new()
    {
        Number = number,
        Parts = [new NameLink(value, null)],
        Voices = evidence.Speakers,
        Evidence = [evidence],
    };

    private static EvidenceView Says(string source, string? quote) => new()
    {
        Claim = new ClaimId("0a1b"),
        Verb = "says",
        Speakers = [new NameLink(source, new Route("/sources/" + source))],
        Value = "some day",
        Source = new PageLink(source, new Route("/sources/" + source)),
        Quote = quote,
        ReportUrl = "https://example.org/issues/new",
    };
}
