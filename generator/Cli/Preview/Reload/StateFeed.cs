namespace AlitaWiki.Cli.Preview.Reload;

/// <summary>The state of the preview. Readers go at their own pace, and of what a slow one missed only the last state is kept.</summary>
internal sealed class StateFeed
{
    private volatile Entry _latest = new(PreviewState.Start);

    public Entry Latest => _latest;

    /// <summary>Told by one thread at a time.</summary>
    public void Publish(PreviewState state)
    {
        var before = _latest;
        _latest = new Entry(state);
        before.Replace();
    }

    /// <summary>A state, and the promise of a newer one, which it does not hold: whoever waits long holds one state alone.</summary>
    internal sealed class Entry(PreviewState state)
    {
        private readonly TaskCompletionSource _replaced = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public PreviewState State => state;

        public Task Replaced => _replaced.Task;

        public void Replace() => _replaced.SetResult();
    }
}
