using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>Follows every link of every page: checks where it leads, and collects backlinks and wanted pages.</summary>
internal sealed class LinkPass(
    ImmutableArray<RoutedPage> pages,
    PageNames names,
    WikiQuestions questions,
    ReferenceChecks checks)
{
    private readonly FrozenDictionary<PageId, RoutedPage> _byId = pages.ToFrozenDictionary(page => page.Id);

    public WikiLinks Run()
    {
        var links = new ConcurrentBag<FoundLink>();
        Parallel.ForEach(pages, page =>
        {
            BodyChecks.Run(page, checks);
            foreach (var link in BodyLinks.Of(page, names, TitleOf, _byId.ContainsKey).Concat(ClaimLinks.Of(page, questions.ByPage[page.Id])))
            {
                links.Add(link);
            }
        });

        return new WikiLinks(
            links.Where(link => link.Target is { } target && target != link.From)
                .GroupBy(link => link.Target!.Value)
                .ToFrozenDictionary(group => group.Key, Backlinks),
            Wanted(links.Where(link => link.Target is null)));
    }

    private string TitleOf(PageId id) => _byId[id].FrontMatter.Title.Value;

    /// <summary>One entry a page, with the first sentence that may be shown; in order of title.</summary>
    private ImmutableArray<Backlink> Backlinks(IEnumerable<FoundLink> links) =>
    [
        .. links
            .GroupBy(link => link.From)
            .Select(group => new Backlink(group.Key, group.OrderBy(link => link.Order).Select(link => link.Context).FirstOrDefault(text => text is not null)))
            .OrderBy(link => NameFolding.Fold(TitleOf(link.From)), StringComparer.Ordinal)
            .ThenBy(link => link.From),
    ];

    private static ImmutableArray<WantedPage> Wanted(IEnumerable<FoundLink> links) =>
    [
        .. links
            .GroupBy(link => NameFolding.Fold(link.Name), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new WantedPage(
                group.Select(link => link.Name).Min(StringComparer.Ordinal)!,
                [.. group.Select(link => link.From).Distinct().Order()])),
    ];
}
