using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Model.Dependencies;
using AlitaWiki.Engine.Output.Data;
using AlitaWiki.Engine.Output.Editor;
using AlitaWiki.Engine.Output.Feeds;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Heads;
using AlitaWiki.Engine.Output.Memory;
using AlitaWiki.Engine.Output.Pictures;
using AlitaWiki.Engine.Output.Search;
using AlitaWiki.Engine.Output.Views;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Engine.Syntax;

namespace AlitaWiki.Engine.Output;

/// <summary>
/// Wiki → files:
/// 1. plan every page and check that all addresses fit together;
/// 2. stop here where anything is wrong, with the last good site untouched;
/// 3. render pages and the files beside them in parallel, then the search index over the pages, and write what is new beside the site;
/// 4. move it to its place, and delete what earlier builds wrote and this one did not. Until then nothing of the site is touched.
/// </summary>
internal sealed class OutputPhase(ImmutableArray<IPageKind> pageKinds, ImmutableArray<IMarkdownFeature> features, ITheme theme, PageForm form)
{
    public WrittenSite? Run(
        Wiki wiki,
        BuildOptions options,
        bool write,
        OutputMemory memory,
        DiagnosticBag diagnostics,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var plans = new Memo<ImmutableArray<PlannedPage>>[pageKinds.Length];
        // Some kinds take far longer than others: whoever is done takes the next.
        Parallel.For(0, plans.Length, new ParallelOptions { CancellationToken = cancellation }, kind => plans[kind] = memory.Plan(pageKinds[kind], wiki));
        ImmutableArray<PlannedPage> pages = [.. plans.SelectMany(plan => plan.Value)];
        var routes = RouteCheck.Run(pages, wiki, diagnostics);
        SiteEditor.Check(wiki, diagnostics);
        if (!memory.Manifest.IsOf(options.OutputFolder))
        {
            memory.Forget();
        }

        if (!write || diagnostics.HasErrors)
        {
            return null;
        }

        try
        {
            using var folder = OutputFolder.Open(options.OutputFolder, options.InputFolder, memory.Manifest, diagnostics, progress, cancellation);
            if (folder is null)
            {
                return null;
            }

            var written = Write(wiki, options, pages, routes, folder, memory, progress, cancellation);
            memory.End(wiki, pageKinds.Zip(plans).ToDictionary());
            return written;
        }
        catch (Exception failure)
        {
            memory.Fail();
            // Whatever failed on the other threads, one cause is what can be mended.
            var cause = failure is AggregateException several ? several.Flatten().InnerExceptions[0] : failure;
            if (cause is not RefusalException refusal)
            {
                ExceptionDispatchInfo.Throw(cause);
                throw;
            }

            refusal.Tell(diagnostics);
            return null;
        }
    }

    private WrittenSite Write(
        Wiki wiki,
        BuildOptions options,
        ImmutableArray<PlannedPage> pages,
        SiteRoutes routes,
        OutputFolder folder,
        OutputMemory memory,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var search = SiteSearch.Start(wiki, options, folder.Earlier(SiteSearch.Folder), progress, cancellation);
        var editor = SiteEditor.Of(wiki, wiki.RepositoryFolder ?? options.InputName, form, options, progress, cancellation);
        var assets = AssetFiles.Of(theme, wiki.Config);
        var addresses = new SiteAddresses(wiki.Config, options.InputName, wiki.RepositoryFolder ?? options.InputName);
        var pictures = new PictureHeaders(wiki.Media);
        var site = SiteViews.Of(wiki, routes, assets, addresses) with { SearchScript = search.Script };
        memory.Begin(SiteFrame.Of(wiki, site, assets));
        var context = new ViewContext(wiki, site, addresses, pictures, new BodyRenderer(features), theme);

        SiteFile[] files =
        [
            .. assets.Files,
            .. MediaFiles.Of(wiki),
            .. RedirectsFile.Of(wiki, routes),
            .. FeedFiles.Of(context),
            .. RobotsFile.Of(wiki, addresses),
            .. ManifestFile.Of(wiki, pictures),
            .. SitemapFiles.Of(wiki, pages, addresses),
            .. DataFiles.Of(wiki, addresses),
            .. RouteLists.Files(wiki),
            .. editor.Files,
        ];
        ImmutableArray<OutputPath> paths = [.. files.Select(file => file.Path), .. pages.Select(page => OutputPath.Of(page.Route)), .. search.Kept];
        folder.Begin([.. paths, HeadersFile.Own]);

        var renderer = new PageRenderer(context, new PageHeads(wiki, addresses, pictures), theme);
        using var writer = new SiteWriter(wiki, renderer, search, folder, memory, pages.Length, progress, cancellation);
        writer.Write([.. pages.Where(page => page.Page is not null)], files, [.. pages.Where(page => page.Page is null)]);

        SiteFile[] index = [.. search.Files(cancellation)];
        folder.Include(index.Select(file => file.Path));
        foreach (var file in index)
        {
            writer.Write(file);
        }

        writer.Write(HeadersFile.Of([.. paths, .. index.Select(file => file.Path)], editor.Version, wiki.NoIndex));
        return folder.Finish(pages.Length) with
        {
            SearchLeftOut = search.LeftOut,
            EditorLeftOut = editor.LeftOut,
            Stamp = options.CacheFolder is null ? null : FolderStamp.Of(options.OutputFolder),
        };
    }
}
