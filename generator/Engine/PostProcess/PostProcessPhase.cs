using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.PostProcess.Memory;
using AlitaWiki.Engine.Programs;

namespace AlitaWiki.Engine.PostProcess;

/// <summary>
/// ProcessedSite → Wiki, what needs all pages:
/// 1. routes, and that no two pages share one;
/// 2. names: ids, titles, aliases;
/// 3. sources, and what they derive from;
/// 4. what pages need to know of each other;
/// 5. questions: claims with their names resolved, and the verdicts;
/// 6. copies that do not say so;
/// 7. links: red ones, ambiguous ones, backlinks;
/// 8. beside the backlinks, redirects and the history of pages, which git reads meanwhile.
/// Each step keeps what it found in the build before, and does again only what rests on something that changed.
/// </summary>
internal sealed class PostProcessPhase(ImmutableArray<IClaimType> claimTypes)
{
    private static readonly PartName s_authorities = new("authorities");
    private readonly FrozenDictionary<string, IClaimType> _claimTypes = claimTypes.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public Wiki Run(
        ProcessedSite site,
        BuildOptions options,
        PostProcessMemory memory,
        DiagnosticBag diagnostics,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var reading = WaitingTask.Run(() => memory.Log.Read(options.InputFolder, cancellation));
        var loaded = site.Loaded;
        var config = loaded.Config with { Url = options.Url ?? loaded.Config.Url };
        var asOf = options.AsOf ?? throw new ArgumentException("The day is not set.", nameof(options));

        var routes = memory.Routes.Get(
            SameItems.Of(site.Pages.Select(page => page.Loaded.FrontMatter)), diagnostics, (found, _) => RouteTable.Of(site, found));
        var routed = routes.Apply(site.Pages);
        var front = memory.Front.Get(routes, diagnostics, (_, _) => FrontKeys.Of(routed));
        var names = memory.Names.Get(front.Naming, diagnostics, (_, _) => NameIndex.Of(front.Naming.Items));

        var types = loaded.Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        var media = new MediaIndex(loaded.Media);
        var lookup = new SourceLookup(names);
        var sources = memory.Sources.Get(
            (names, front.OfSources),
            diagnostics,
            (found, earlier) => new SourceResolver(routed, names, lookup, found).Resolve(earlier));
        var outlines = memory.Outlines.Get(
            (sources, routes),
            diagnostics,
            (_, earlier) => Outlines.Of(routed, types, sources, media, earlier));
        var headings = memory.Headings.Get(
            SameItems.Of(routed.Select(page => (page.Id, page.Page.Headings))),
            diagnostics,
            (_, _) => new Table<PageId, HeadingIndex>(WikiParts.HeadingsById, routed.ToDictionary(page => page.Id, page => new HeadingIndex(page.Page.Headings))));

        var index = new SiteIndex(routed, loaded.Properties, names, lookup, sources, outlines, headings, media);
        var questions = Questions(index, asOf, memory, diagnostics, progress, cancellation);
        SearchCopies(index, questions, memory, diagnostics);
        var pageLinks = Links(index, questions, memory, diagnostics, cancellation);
        var past = Task.Run(() => Past(index, front, reading, memory, diagnostics), CancellationToken.None);
        var links = memory.Links.Update(routed, pageLinks, outlines.All);
        var (redirects, log, history) = past.GetAwaiter().GetResult();

        var pages = memory.Pages.Update(routed, pageLinks, outlines, questions.ById, links, history.Pages);
        memory.MediaChecked.Get(routes, diagnostics, (found, _) =>
        {
            MediaCheck.Run(config, loaded.Types, routed, media, found);
            return routes;
        });

        return new Wiki
        {
            Config = config,
            AsOf = asOf,
            NoIndex = loaded.Config.Url is { } own && options.Url is { } given && own.TrimEnd('/') != given.TrimEnd('/'),
            Pages = pages.All,
            PagesById = pages.ById,
            Outlines = outlines.All,
            OutlinesById = outlines.ById,
            HeadingsById = headings,
            PagesByTag = outlines.ByTag,
            Names = names,
            Types = loaded.Types,
            Properties = loaded.Properties,
            Questions = questions.All,
            QuestionsById = questions.ById,
            Claims = questions.Claims,
            Wanted = links.Wanted,
            Redirects = redirects,
            Media = media,
            History = history.Wiki,
            HistoryMissing = history.Missing,
            RepositoryFolder = log.Folder,
            Grounds = [sources.Graph],
        };
    }

    private WikiQuestions Questions(
        SiteIndex index, DateOnly asOf, PostProcessMemory memory, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var (names, outlines, graph) = (index.Names, index.Outlines.ById, index.Sources.Graph);
        var authorities = memory.Authorities.Get(
            names,
            diagnostics,
            (found, _) => new Table<PropertyId, ImmutableArray<PageId>>(s_authorities, index.Properties.ToDictionary(
                property => property.Id,
                property => property.Authority.Select(name => index.Lookup.Find(name, found)).OfType<PageId>().ToImmutableArray())));
        var byPage = memory.PageQuestions.Run(
            index.Pages,
            page => page.FrontMatter,
            [names, graph, outlines, authorities],
            (page, found) =>
            {
                var claims = new ClaimResolver(names, outlines, index.Lookup, graph, _claimTypes, found);
                return new QuestionPass(claims, graph, authorities, asOf, found).Analyze(page, index.Properties);
            },
            diagnostics,
            progress is null ? null : new CountedProgress(progress, index.Pages.Length),
            cancellation);
        return memory.Questions.Get(SameItems.Of(byPage), diagnostics, (_, _) => WikiQuestions.Of(index.Pages, byPage));
    }

    private static void SearchCopies(SiteIndex index, WikiQuestions questions, PostProcessMemory memory, DiagnosticBag diagnostics) =>
        memory.Copies.Begin(() =>
        {
            var found = diagnostics.Empty();
            memory.Copied.Get((questions, index.Names, index.Sources), found, (kept, _) =>
            {
                CopyCheck.Run(index.Pages, questions.All, index.Sources.Graph, kept);
                return questions;
            });
            return found.All();
        });

    private static (ImmutableArray<Redirect> Redirects, GitLog Log, FoundHistory History) Past(
        SiteIndex index, FrontKeys front, Task<GitLog> reading, PostProcessMemory memory, DiagnosticBag diagnostics)
    {
        var redirects = memory.Redirects.Get(
            front.Addresses, diagnostics, (found, _) => RedirectPass.Run(front.Addresses.Items, found));
        var log = reading.GetAwaiter().GetResult();
        var history = memory.History.Get(
            (log, redirects, front.Spoilers), diagnostics, (_, _) => HistoryPass.Run(log, index.Pages, redirects.All));
        return (redirects.All, log, history);
    }

    private static ImmutableArray<PageLinks> Links(
        SiteIndex index, WikiQuestions questions, PostProcessMemory memory, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var (names, outlines, answers) = (index.Names, index.Outlines.ById, questions.ById);
        return memory.PageLinks.Run(
            index.Pages,
            page => (page.Page.Body, answers.OfPage(page.Id), page.FrontMatter.Spoiler),
            [names, outlines, index.Headings, answers],
            (page, found) => PageLinks.Of(
                page, names, outlines, answers, new ReferenceChecks(outlines, index.Headings, names, index.Lookup, answers, index.Properties, index.Media, found)),
            diagnostics,
            null,
            cancellation);
    }
}
