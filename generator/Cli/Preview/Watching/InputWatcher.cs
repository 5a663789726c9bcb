using System.Collections.Immutable;
using System.Diagnostics;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>
/// Gathers changes of the input folder into batches, each told once the folder is calm. Signals of the system only wake it; what
/// changed is found by comparing the folder with how it was at the last batch, so that a change during a build is never lost.
/// </summary>
internal sealed class InputWatcher : IDisposable
{
    /// <summary>Editors write a file in several steps, microseconds apart.</summary>
    private static readonly TimeSpan _calm = TimeSpan.FromMilliseconds(25);

    /// <summary>Version control writes hundreds of files, with pauses between; and a file that is gone may be about to come back.</summary>
    private static readonly TimeSpan _longCalm = TimeSpan.FromMilliseconds(250);

    /// <summary>A folder that never comes to rest is built all the same.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(3);

    /// <summary>How often it looks without being told to: some file systems tell nothing.</summary>
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(2);

    /// <summary>More files than this at once are not one person's saving.</summary>
    private const int Few = 10;

    /// <summary>Looking takes at most one part in this many of the time.</summary>
    private const int Share = 50;

    private readonly string _folder;
    private readonly ImmutableArray<IWatched> _others;
    private readonly ChangeSignals _signals;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private InputSnapshot _last;
    private bool _missed;
    private TimeSpan _pause = _interval;

    /// <summary>Changes from now on are told.</summary>
    /// <param name="others">What is looked at besides the input folder.</param>
    public InputWatcher(string folder, ImmutableArray<IWatched> others)
    {
        _folder = folder;
        _others = others;
        _signals = new ChangeSignals(folder, others.Select(other => other.Folder).OfType<string>());
        _last = Look();
    }

    /// <summary>Waits for changes until they rest, and gives the paths of what changed under the folder, in order; none where something else changed.</summary>
    public async Task<ImmutableArray<string>> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await WaitForSignalAsync(_pause, cancellation);
            var changed = await GatherAsync(cancellation);
            // Each is refreshed, whatever the others tell.
            var refreshed = _others.Select(other => other.Refresh()).ToArray();
            if (refreshed.Contains(true) || !changed.IsEmpty)
            {
                return changed;
            }
        }
    }

    /// <summary>Waits until the system tells of some change, which the next batch will then hold, or for so long.</summary>
    /// <returns>Whether it told of one.</returns>
    public async Task<bool> WaitForSignalAsync(TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            return await _signals.Paths.WaitToReadAsync(cancellation).AsTask().WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Tells everything anew in the next batch: what was told last came to nothing.</summary>
    public void Forget()
    {
        _last = InputSnapshot.Empty;
        _missed = true;
    }

    public void Dispose() => _signals.Dispose();

    private async Task<ImmutableArray<string>> GatherAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var before = _last;
        await RestAsync(_calm, clock, cancellation);
        var now = Look(before);
        if ((now.ChangedSince(before).Length > Few || _told.Count > Few || now.LooksHalfSaved(before)) && clock.Elapsed < _patience)
        {
            await RestAsync(_longCalm, clock, cancellation);
            now = Look(before);
        }

        _last = now;
        ImmutableArray<string> changed = [.. now.ChangedSince(before).Union(_told).Order(StringComparer.Ordinal)];
        _told.Clear();
        _missed = false;
        return changed;
    }

    /// <summary>Notes what the system tells until it tells nothing for so long.</summary>
    private async Task RestAsync(TimeSpan calm, Stopwatch clock, CancellationToken cancellation)
    {
        do
        {
            while (_signals.Paths.TryRead(out var path))
            {
                _missed |= path.Length == 0;
                if (path.Length > 0)
                {
                    _told.Add(path);
                }
            }
        }
        while (clock.Elapsed < _patience && await WaitForSignalAsync(calm, cancellation));
    }

    /// <summary>At the few files that were told, where nothing else can have happened; else at the whole folder.</summary>
    private InputSnapshot Look(InputSnapshot before) =>
        _missed || _told.Count is 0 or > Few ? Look() : before.With(_told, _folder) ?? Look();

    private InputSnapshot Look()
    {
        var clock = Stopwatch.StartNew();
        _signals.Start();
        var snapshot = InputSnapshot.Of(_folder);
        var pause = clock.Elapsed * Share;
        _pause = pause > _interval ? pause : _interval;
        return snapshot;
    }
}
