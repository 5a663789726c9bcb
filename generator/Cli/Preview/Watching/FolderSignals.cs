namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>What the system tells of changes under a folder, as soon as it does. It may tell too much and too little.</summary>
/// <param name="note">Given a full path, or null where there were more changes than could be told. Called from any thread.</param>
internal sealed class FolderSignals(string folder, Action<string?> note) : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private FileSystemWatcher? _watcher;
    private DateTime _created;

    /// <summary>Starts, and starts anew where another folder has taken the place of the one that was watched, or the system gave up.</summary>
    public void Start()
    {
        var created = Directory.Exists(folder) ? Directory.GetCreationTimeUtc(folder) : default;
        if (_watcher is { EnableRaisingEvents: true } && created == _created)
        {
            return;
        }

        _watcher?.Dispose();
        _watcher = null;
        _created = created;
        if (created == default)
        {
            return;
        }

        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => note(change.FullPath);
        watcher.Created += (_, change) => note(change.FullPath);
        watcher.Deleted += (_, change) => note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            note(change.OldFullPath);
            note(change.FullPath);
        };
        watcher.Error += (_, _) => note(null);
        try
        {
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            // It has just gone, or the system watches no more folders for this user; looking now and then still finds changes.
            watcher.Dispose();
        }
    }

    public void Dispose() => _watcher?.Dispose();
}
