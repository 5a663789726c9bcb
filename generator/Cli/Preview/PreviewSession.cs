using System.Collections.Immutable;
using System.Diagnostics;
using AlitaWiki.Cli.Preview.Reload;
using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>
/// The life of a preview:
/// 1. build everything once;
/// 2. wait for changes, rebuild, and tell open pages and the terminal;
/// 3. when nothing changes for a while, bring the search index up to date, and leave that when something does.
/// </summary>
internal sealed class PreviewSession(ISiteRebuild site, InputWatcher watcher, StateFeed feed, BuildOptions options)
{
    /// <summary>The index is for readers of the page, who have it in front of them before this is over.</summary>
    private static readonly TimeSpan _idle = TimeSpan.FromSeconds(2);

    private readonly PreviewLog _log = new(options.InputFolder);
    private int _builds;
    private bool _searchIsOld;
    private bool _hasSearch = options.Search;

    /// <summary>The first build; false where the folders given to the command are at fault, which no edit mends.</summary>
    public async Task<bool> StartAsync(CancellationToken cancellation)
    {
        var rebuilt = await BuildAsync([], search: _hasSearch, cancellation);
        return rebuilt is null || !IsRefused(rebuilt);
    }

    /// <summary>Runs until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">The preview ends.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            if (_searchIsOld && _hasSearch && !await watcher.WaitForSignalAsync(_idle, cancellation))
            {
                await IndexAsync(cancellation);
            }

            var changed = await watcher.NextAsync(cancellation);
            await BuildAsync(changed, search: false, cancellation);
        }
    }

    /// <summary>Whether the output folder must not be written to as it is.</summary>
    private static bool IsRefused(Rebuilt rebuilt) =>
        rebuilt.Diagnostics.Any(diagnostic => OutputDiagnostics.OfTheFolder.Contains(diagnostic.Descriptor));

    private async Task IndexAsync(CancellationToken cancellation)
    {
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var building = BuildAsync([], search: true, cut.Token);
        using var end = new CancellationTokenSource();
        var signal = watcher.WaitForSignalAsync(Timeout.InfiniteTimeSpan, end.Token);
        await Task.WhenAny(building, signal);
        await (signal.IsCompleted ? cut : end).CancelAsync();
        try
        {
            await building;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Something changed, and the page goes first.
        }
        finally
        {
            await end.CancelAsync();
            await signal.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    /// <summary>Builds and tells how it went; null where the output could not be written, which a later build tries again.</summary>
    private async Task<Rebuilt?> BuildAsync(ImmutableArray<string> changed, bool search, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var early = new EarlyNews(files => feed.Publish(ErrorExcerpts.State(++_builds, changed, new Rebuilt([], files), options.InputFolder)));
        try
        {
            var rebuilt = await Task.Run(() => search ? site.RebuildWithSearch(cancellation) : site.Rebuild(changed, early.Ready, cancellation), cancellation);
            early.Dispose();
            feed.Publish(ErrorExcerpts.State(++_builds, changed, rebuilt with { Written = rebuilt.Written?.RemoveRange(early.Told) }, options.InputFolder));
            _log.Built(changed, rebuilt, clock.Elapsed, quiet: search && _builds > 1);
            _searchIsOld = rebuilt.Written is null ? _searchIsOld : !search;
            if (IsRefused(rebuilt))
            {
                // What mends it is no change of the input.
                watcher.Forget();
            }

            // What could not be installed is not tried again at each pause.
            _hasSearch &= rebuilt.SearchLeftOut is null;
            return rebuilt;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            early.Dispose();
            var message = FailureReport.Of(failure);
            feed.Publish(new PreviewState(++_builds, [], [new ShownError(null, null, 0, 0, message, "It is tried again while the preview runs.", [])], 0));
            _log.Failed(message);
            watcher.Forget();
            return null;
        }
    }
}
