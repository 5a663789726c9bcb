namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>The states of the preview, one after the other. Each reader goes at its own pace and misses none.</summary>
internal sealed class StateFeed
{
    private volatile Entry _latest = new(PreviewState.Start);

    public Entry Latest => _latest;

    /// <summary>Told by one thread at a time.</summary>
    public void Publish(PreviewState state)
    {
        var before = _latest;
        _latest = new Entry(state);
        before.Follow(_latest);
    }

    /// <summary>A state, and the promise of the next.</summary>
    internal sealed class Entry(PreviewState state)
    {
        private readonly TaskCompletionSource<Entry> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public PreviewState State => state;

        public Task<Entry> Next => _next.Task;

        public void Follow(Entry next) => _next.SetResult(next);
    }
}
