using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.PostProcess.History;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>
/// ProcessedSite → Wiki, what needs all pages:
/// 1. routes, and that no two pages share one;
/// 2. names: ids, titles, aliases;
/// 3. sources, and what they derive from;
/// 4. questions: claims with their names resolved, and the verdicts;
/// 5. copies that do not say so;
/// 6. links: red ones, ambiguous ones, backlinks;
/// 7. redirects;
/// 8. the history of pages, which git reads meanwhile.
/// </summary>
internal sealed class PostProcessPhase(ImmutableArray<IClaimType> claimTypes)
{
    public Wiki Run(
        ProcessedSite site,
        BuildOptions options,
        DiagnosticBag diagnostics,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var reading = Task.Run(() => GitHistory.OfThisMachine.Read(options.InputFolder, cancellation), cancellation);
        var loaded = site.Loaded;
        var config = loaded.Config with { Url = options.Url ?? loaded.Config.Url };
        var asOf = options.AsOf ?? config.AsOf ?? Clock.Today();

        var routed = Routing.Route(site, diagnostics);
        var names = NameIndex.Of([.. routed.Select(page => page.Page.Loaded)]);
        var types = loaded.Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

        var media = new MediaIndex(loaded.Media);
        var lookup = new SourceLookup(names);

        var sources = new SourceResolver(routed, names, lookup, diagnostics).Resolve();
        var titles = routed.ToFrozenDictionary(page => page.Id, page => page.FrontMatter.Title.Value);
        var claims = new ClaimResolver(names, titles, lookup, sources.Graph, claimTypes, diagnostics);
        var questions = new QuestionPass(claims, sources.Graph, lookup, asOf, diagnostics)
            .Run(routed, loaded.Properties, progress, cancellation);
        CopyCheck.Run(routed, questions.All, sources.Graph, diagnostics);

        var checks = new ReferenceChecks(
            routed.ToFrozenDictionary(page => page.Id), names, lookup, questions, loaded.Properties, media, diagnostics);
        var links = new LinkPass(routed, names, questions, checks).Run();

        var redirects = RedirectPass.Run(routed, diagnostics);
        var log = reading.GetAwaiter().GetResult();
        var history = HistoryPass.Run(log, routed, redirects);
        var pages = PageAssembly.Assemble(routed, types, sources, questions, links, media, history.Pages);
        MediaCheck.Run(config, loaded.Types, routed, media, diagnostics);

        return new Wiki
        {
            Config = config,
            AsOf = asOf,
            NoIndex = loaded.Config.Url is { } own && options.Url is { } given && own.TrimEnd('/') != given.TrimEnd('/'),
            Pages = pages,
            PagesById = pages.ToFrozenDictionary(page => page.Id),
            PagesByTag = ByTag(pages),
            Names = names,
            Types = loaded.Types,
            Properties = loaded.Properties,
            Questions = questions.All,
            QuestionsById = questions.ById,
            ClaimsById = questions.Claims.ToFrozenDictionary(claim => claim.Id),
            Wanted = links.Wanted,
            Redirects = redirects,
            Media = media,
            History = history.Wiki,
            HistoryMissing = history.Missing,
            RepositoryFolder = log.Folder,
        };
    }

    private static FrozenDictionary<string, ImmutableArray<PageId>> ByTag(ImmutableArray<Page> pages) =>
        pages
            .SelectMany(page => page.Tags.Select(tag => (Tag: tag, page.Id)))
            .GroupBy(item => item.Tag, item => item.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
