using System.Collections.Immutable;

namespace AlitaWiki.Engine.Output.Pages;

/// <summary>The kinds of pages every wiki has.</summary>
public static class PageKinds
{
    public static ImmutableArray<IPageKind> BuiltIn { get; } =
    [
        new HomePage(),
        new ArticlePages(),
        new FolderListings(),
        new DisagreementsPage(),
        new TimelinePages(),
        new SourcesPage(),
        new QuestionStatementsPages(),
        new SourceClaimPages(),
        new TagPages(),
        new AllPagesPage(),
        new WantedPagesPage(),
        new SearchPage(),
        new RecentChangesPage(),
        new OrphansPage(),
        new BacklinkPages(),
        new RandomPage(),
        new NotFoundPage(),
    ];
}
