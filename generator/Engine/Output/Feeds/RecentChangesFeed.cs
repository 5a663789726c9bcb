using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Views;

namespace AlitaWiki.Engine.Output.Feeds;

/// <summary>New and changed pages: one entry for a page's changes of one day.</summary>
internal static class RecentChangesFeed
{
    private const int MostEntries = 50;
    private const int MostSubjects = 10;

    public static AtomFeed Of(ViewContext context)
    {
        var changes = context.Wiki.History!.Changes;
        return new AtomFeed(
            context.Canonical(new Route("/recent-changes.atom"))!,
            context.Canonical(GeneratedRoutes.RecentChanges)!,
            $"{context.Wiki.Config.Title}: recent changes",
            context.Wiki.Config.Title,
            context.Wiki.Config.Language,
            changes.Max(change => change.Commit.At),
            [
                .. changes
                    .Where(change => change is { Page: not null, Kind: ChangeKind.Added or ChangeKind.Changed })
                    .GroupBy(change => (change.Page, change.Commit.Day))
                    .Take(MostEntries)
                    .Select(group => Entry([.. group], context)),
            ]);
    }

    private static AtomEntry Entry(PageChange[] changes, ViewContext context)
    {
        var page = context.Wiki.PagesById[changes[0].Page!.Value];
        var address = context.Canonical(page.Route)!;
        var isNew = changes.Any(change => change.Kind == ChangeKind.Added);
        return new AtomEntry(
            $"{address}#changed-{changes[0].Commit.Day:yyyy-MM-dd}",
            address,
            $"{page.Title} ({(isNew ? "new" : "changed")})",
            changes.Max(change => change.Commit.At),
            page.History?.Created.At,
            [.. changes.Select(change => change.Commit.Author).Distinct()],
            [
                .. page.PublicSummary is { } summary ? [AtomXml.Html("p", summary)] : Enumerable.Empty<System.Xml.Linq.XElement>(),
                AtomXml.Html("ul", changes
                    .Take(MostSubjects)
                    .Select(change => AtomXml.Html("li", change.Commit.Subject is { } subject ? $"{change.Commit.Author}: {subject}" : change.Commit.Author))),
            ]);
    }
}
