using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Data;
using AlitaWiki.Engine.Output.Editor;
using AlitaWiki.Engine.Output.Feeds;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Heads;
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
/// 3. render and write pages in parallel, then the files beside them, and the search index over the pages;
/// 4. delete what earlier builds wrote and this one did not.
/// </summary>
internal sealed class OutputPhase(ImmutableArray<IPageKind> pageKinds, ImmutableArray<IMarkdownFeature> features, ITheme theme, PageForm form)
{
    public WrittenSite? Run(
        Wiki wiki,
        BuildOptions options,
        bool write,
        DiagnosticBag diagnostics,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var pages = pageKinds.SelectMany(kind => kind.Plan(wiki)).ToImmutableArray();
        var routes = RouteCheck.Run(pages, wiki, diagnostics);
        SiteEditor.Check(wiki, diagnostics);
        OutputFolder? folder = null;
        if (write && !diagnostics.HasErrors)
        {
            folder = OutputFolder.Open(options.OutputFolder, options.InputFolder, diagnostics);
        }

        return folder is null ? null : Write(wiki, options, pages, routes, folder, progress, cancellation);
    }

    private WrittenSite Write(
        Wiki wiki,
        BuildOptions options,
        ImmutableArray<PlannedPage> pages,
        SiteRoutes routes,
        OutputFolder folder,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation)
    {
        var search = SiteSearch.Start(wiki, options, folder.Earlier(SiteSearch.Folder), progress, cancellation);
        var editor = SiteEditor.Of(wiki, wiki.RepositoryFolder ?? options.InputName, form, options, folder.Earlier(SiteEditor.Folder), progress, cancellation);
        var assets = AssetFiles.Of(theme, wiki.Config);
        var addresses = new SiteAddresses(wiki.Config, options.InputName, wiki.RepositoryFolder ?? options.InputName);
        var pictures = new PictureHeaders(wiki.Media, options.InputFolder);
        var context = new ViewContext(
            wiki,
            SiteViews.Of(wiki, routes, assets, addresses) with { SearchScript = search.Script },
            addresses,
            pictures,
            new BodyRenderer(features),
            theme);

        SiteFile[] files =
        [
            .. assets.Files,
            .. MediaFiles.Of(wiki, options.InputFolder),
            .. RedirectsFile.Of(wiki, routes),
            .. FeedFiles.Of(context),
            .. RobotsFile.Of(wiki, addresses),
            .. ManifestFile.Of(wiki, pictures),
            .. SitemapFiles.Of(wiki, pages, addresses),
            .. DataFiles.Of(wiki, addresses),
            .. RouteLists.Files(wiki),
            .. editor.Files,
        ];
        ImmutableArray<OutputPath> paths = [.. files.Select(file => file.Path), .. editor.Kept, .. pages.Select(page => OutputPath.Of(page.Route))];
        folder.Begin(paths);

        var renderer = new PageRenderer(context, new PageHeads(wiki, addresses, pictures), theme);
        var done = 0;
        Parallel.ForEach(pages, new ParallelOptions { CancellationToken = cancellation }, page =>
        {
            var view = renderer.View(page);
            search.Add(view);
            folder.Write(OutputPath.Of(page.Route), renderer.Render(view));
            progress?.Report(new BuildProgress("Output", Interlocked.Increment(ref done), pages.Length));
        });

        var index = search.Files(cancellation);
        files = [.. files, .. index, HeadersFile.Of([.. paths, .. index.Select(file => file.Path), .. search.Kept], editor.Version, wiki.NoIndex)];
        folder.Include([.. files.Select(file => file.Path), .. search.Kept]);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            folder.Write(file.Path, file.Read());
        }

        return folder.Finish(pages.Length) with { SearchLeftOut = search.LeftOut, EditorLeftOut = editor.LeftOut };
    }
}
