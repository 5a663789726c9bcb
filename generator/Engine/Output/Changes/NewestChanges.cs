using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Changes;

/// <summary>The pages that were added or changed last.</summary>
internal static class NewestChanges
{
    private const int Most = 6;

    public static ImmutableArray<NewestChange> Of(Wiki wiki) =>
    [
        .. (wiki.History?.Changes ?? [])
            .Where(change => change is { Page: not null, Kind: ChangeKind.Added or ChangeKind.Changed })
            .DistinctBy(change => change.Page)
            .Take(Most)
            .Select(change => Of(wiki.PagesById[change.Page!.Value], change)),
    ];

    private static NewestChange Of(Page page, PageChange change) => new(
        new PageLink(page.Title, page.Route),
        page.Type.Name == PageType.Page ? null : page.Type.Label,
        page.History?.Created.Day == change.Commit.Day ? ChangeKind.Added : ChangeKind.Changed,
        change.Commit.Day);
}
