using System.Collections.Frozen;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.PostProcess.Memory;

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
/// 8. redirects;
/// 9. the history of pages, which git reads meanwhile.
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
        var reading = Task.Run(() => memory.Log.Read(options.InputFolder, cancellation), cancellation);
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
            SameItems.Of(routed.Select(page => (page.Id, page.Page.Headings))), diagnostics, (_, earlier) => HeadingTable.Of(routed, earlier));

        var authorities = memory.Authorities.Get(
            names,
            diagnostics,
            (found, _) => new Table<PropertyId, ImmutableArray<PageId>>(s_authorities, loaded.Properties.ToDictionary(
                property => property.Id,
                property => property.Authority.Select(name => lookup.Find(name, found)).OfType<PageId>().ToImmutableArray())));
        var byPage = memory.PageQuestions.Run(
            routed,
            page => page.FrontMatter,
            [names, sources.Graph, outlines.ById, authorities],
            (page, found) =>
            {
                var claims = new ClaimResolver(names, outlines.ById, lookup, sources.Graph, _claimTypes, found);
                return new QuestionPass(claims, sources.Graph, authorities, asOf, found).Analyze(page, loaded.Properties);
            },
            diagnostics,
            progress is null ? null : new CountedProgress(progress, routed.Length),
            cancellation);
        var questions = memory.Questions.Get(SameItems.Of(byPage), diagnostics, (_, _) => WikiQuestions.Of(routed, byPage));
        memory.Copies.Begin(() =>
        {
            var found = diagnostics.Empty();
            memory.Copied.Get((questions, names, sources), found, (kept, _) =>
            {
                CopyCheck.Run(routed, questions.All, sources.Graph, kept);
                return questions;
            });
            return found.All();
        });

        var pageLinks = memory.PageLinks.Run(
            routed,
            page => (page.Page.Body, questions.ById.OfPage(page.Id), page.FrontMatter.Spoiler),
            [names, outlines.ById, headings, questions.ById],
            (page, found) => PageLinks.Of(
                page,
                names,
                outlines.ById,
                questions.ById,
                new ReferenceChecks(outlines.ById, headings, names, lookup, questions.ById, loaded.Properties, media, found)),
            diagnostics,
            null,
            cancellation);
        var links = memory.Links.Update(routed, pageLinks, outlines.All);

        var redirects = memory.Redirects.Get(
            front.Addresses, diagnostics, (found, _) => RedirectPass.Run(front.Addresses.Items, found));
        var log = reading.GetAwaiter().GetResult();
        var history = memory.History.Get(
            (log, redirects, front.Spoilers),
            diagnostics,
            (_, _) => HistoryPass.Run(log, routed, redirects.All));
        var pages = memory.Pages.Update(routed, pageLinks, outlines, questions.ById, links, history.Pages);
        MediaCheck.Run(config, loaded.Types, routed, media, diagnostics);

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
            Redirects = redirects.All,
            Media = media,
            History = history.Wiki,
            HistoryMissing = history.Missing,
            RepositoryFolder = log.Folder,
            Grounds = [sources.Graph],
        };
    }
}
