using System.Collections.Immutable;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Cli.Preview;

/// <summary>
/// What open pages can be told before a rebuild has ended. Most end so soon after their pages are ready that it is told once and as
/// a whole; where lists and data of a large wiki take longer, nobody waits for them.
/// </summary>
internal sealed class EarlyNews(Action<ImmutableArray<OutputPath>> tell) : IDisposable
{
    /// <summary>Shorter than anybody notices.</summary>
    private static readonly TimeSpan s_wait = TimeSpan.FromMilliseconds(20);

    private readonly Lock _lock = new();
    private Timer? _timer;
    private bool _hasEnded;

    /// <summary>What has been told; the end of the rebuild need not tell it again.</summary>
    public ImmutableArray<OutputPath> Told { get; private set; } = [];

    /// <summary>The pages are ready.</summary>
    public void Ready(ImmutableArray<OutputPath> files)
    {
        lock (_lock)
        {
            if (!files.IsEmpty && !_hasEnded)
            {
                _timer = new Timer(_ => Tell(files), null, s_wait, Timeout.InfiniteTimeSpan);
            }
        }
    }

    /// <summary>The rebuild has ended: from now on nothing is told.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _hasEnded = true;
            _timer?.Dispose();
        }
    }

    private void Tell(ImmutableArray<OutputPath> files)
    {
        lock (_lock)
        {
            if (!_hasEnded)
            {
                Told = files;
                tell(files);
            }
        }
    }
}
