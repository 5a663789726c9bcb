using System.Threading.Channels;
using AlitaWiki.Engine.Input.Scanning;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>What the system tells of changes under the input folder, as soon as it does. It may tell too much and too little.</summary>
internal sealed class ChangeSignals : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>();
    private readonly string _folder;
    private FileSystemWatcher? _watcher;

    public ChangeSignals(string folder)
    {
        _folder = folder;
        Start();
    }

    /// <summary>The changed paths under the folder; an empty one stands for changes that were not told.</summary>
    public ChannelReader<string> Paths => _paths.Reader;

    /// <summary>Starts anew where the folder itself had gone or the system gave up.</summary>
    public void Start()
    {
        if (_watcher is { EnableRaisingEvents: true } || !Directory.Exists(_folder))
        {
            return;
        }

        _watcher?.Dispose();
        _watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferSize,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        _watcher.Error += (_, _) => _paths.Writer.TryWrite("");
        try
        {
            _watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system watches no more folders for this user; looking now and then still finds changes.
            _watcher.Dispose();
            _watcher = null;
        }
    }

    public void Dispose() => _watcher?.Dispose();

    private void Note(string path)
    {
        var relative = Path.GetRelativePath(_folder, path).Replace('\\', '/');
        if (!IgnoredNames.Cover(relative))
        {
            _paths.Writer.TryWrite(relative);
        }
    }
}
