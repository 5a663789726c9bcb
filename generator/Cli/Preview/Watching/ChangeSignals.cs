using System.Threading.Channels;
using AlitaWiki.Engine.Input.Scanning;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>The system's signals of all that is watched, in one bounded queue: who is told too little looks for itself.</summary>
internal sealed class ChangeSignals : IDisposable
{
    /// <summary>Far more than one person's editing; of what comes past it, the names alone are lost.</summary>
    private const int MostPaths = 4096;

    private readonly Channel<string> _paths = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostPaths) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly FolderSignals[] _sources;

    /// <param name="input">The folder whose changes are told by their paths.</param>
    /// <param name="others">Folders of whose changes only that there are some is told.</param>
    public ChangeSignals(string input, IEnumerable<string> others)
    {
        _sources = [.. others.Prepend(input).Select(folder => new FolderSignals(folder, path => Note(path, folder == input ? input : null)))];
        Start();
    }

    /// <summary>The changed paths under the input folder; an empty one stands for changes that are not told.</summary>
    public ChannelReader<string> Paths => _paths.Reader;

    /// <summary>Starts anew what has ended.</summary>
    public void Start()
    {
        foreach (var source in _sources)
        {
            source.Start();
        }
    }

    public void Dispose()
    {
        foreach (var source in _sources)
        {
            source.Dispose();
        }
    }

    /// <param name="input">The folder, where paths under it are told.</param>
    private void Note(string? path, string? input)
    {
        var relative = path is null || input is null ? "" : Path.GetRelativePath(input, path).Replace('\\', '/');
        if (!IgnoredNames.Cover(relative))
        {
            _paths.Writer.TryWrite(relative);
        }
    }
}
