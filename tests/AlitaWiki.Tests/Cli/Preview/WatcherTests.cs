using AlitaWiki.Cli.Preview.Watching;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>What the system tells is a hint: nothing is lost where it tells too little, and nothing grows where it tells too much.</summary>
public sealed class WatcherTests
{
    [Fact]
    public async Task More_signals_than_are_kept_lose_no_change()
    {
        const int Files = 6000;
        using var site = SiteTest.Of(ServedSite.Wiki);
        using var signals = new ChangeSignals(site.Input, []);
        using var watcher = new InputWatcher(site.Input, []);
        for (var i = 0; i < Files; i++)
        {
            site.Write($"piers/pier-{i}.md", "");
        }

        var changed = await watcher.NextAsync(TestContext.Current.CancellationToken);
        while (signals.Paths.Count < 4096)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Files, changed.Count(path => path.StartsWith("piers/pier-", StringComparison.Ordinal)));
        Assert.Equal(4096, signals.Paths.Count);
    }

    [Fact]
    public async Task Something_else_that_is_new_gives_a_batch_without_paths()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var other = new Other();
        using var watcher = new InputWatcher(site.Input, [other]);

        var batch = watcher.NextAsync(TestContext.Current.CancellationToken);
        other.IsNew = true;

        Assert.Empty(await batch);
    }

    [Fact]
    public async Task A_folder_that_takes_the_place_of_another_is_signalled_again()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        using var signals = new ChangeSignals(site.Input, []);
        Directory.Delete(site.Input, recursive: true);
        signals.Start();
        await Task.Delay(20, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(site.Input);
        signals.Start();
        while (signals.Paths.TryRead(out _))
        {
        }

        site.Write("harbour.md", "Ships.");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));

        Assert.True(await signals.Paths.WaitToReadAsync(patience.Token));
    }

    private sealed class Other : IWatched
    {
        public volatile bool IsNew;

        public string? Folder => null;

        public bool Refresh() => IsNew;
    }
}
