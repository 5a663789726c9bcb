using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// The folder that a build writes. Its manifest lists every file that builds have put there; nothing else is ever deleted.
/// Files are replaced whole, by renaming, and only where their bytes changed: overwriting is far slower than comparing. One build at
/// a time writes; others wait.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>More than a build of the largest wikis takes.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private static readonly string[] s_own = [Manifest.Name, OutputLock.Name, TemporaryFiles.Name];

    private readonly string _root;
    private readonly OutputLock _lock;
    private readonly TemporaryFiles _temporary;
    private readonly ImmutableSortedSet<OutputPath> _earlier;
    private readonly KnownManifest _known;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private ImmutableSortedSet<OutputPath> _current = [];
    private readonly ConcurrentBag<OutputPath> _written = [];
    private bool _isListed;
    private int _unchanged;
    private int _kept;

    private OutputFolder(string root, OutputLock held, KnownManifest known)
    {
        _root = root;
        _lock = held;
        _temporary = new TemporaryFiles(root);
        _known = known;
        _earlier = known.Read(root);
    }

    /// <summary>Opens the folder, or reports why it must not be written to and gives null.</summary>
    /// <exception cref="IOException">It cannot be written to, or another build does not end.</exception>
    public static OutputFolder? Open(
        string output, string input, KnownManifest known, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (Contains(output, input) || Contains(input, output))
        {
            diagnostics.Add(OutputDiagnostics.OutputOverlapsInput, null, output, input);
            return null;
        }

        OutputException.Guard(output, () => Directory.CreateDirectory(output));
        if (!Manifest.IsIn(output) && !Directory.EnumerateFileSystemEntries(output).All(entry => s_own.Contains(Path.GetFileName(entry))))
        {
            diagnostics.Add(OutputDiagnostics.OutputNotOurs, null, output);
            return null;
        }

        return new OutputFolder(output, OutputLock.Take(
            output,
            s_patience,
            () => progress?.Report(new BuildProgress("Output", 0, 0) { Notice = "Another build is writing to this output; waiting until it ends." }),
            cancellation), known);
    }

    /// <summary>Lets other builds write, whether this one came to its end or not.</summary>
    public void Dispose()
    {
        if (_isListed)
        {
            // Cut short or not, what is listed lies there.
            _known.Keep(_root, _earlier);
        }

        _temporary.Dispose();
        _lock.Dispose();
    }

    /// <summary>Whether a folder holds what builds have written.</summary>
    public static bool IsBuilt(string folder) => Manifest.IsIn(folder);

    /// <summary>The files of earlier builds below a folder of the site that are still there.</summary>
    public ImmutableArray<OutputPath> Earlier(string folder) =>
        [.. _earlier.Where(path => path.Value.StartsWith(folder + "/", StringComparison.Ordinal) && File.Exists(Path.Combine(_root, path.Value)))];

    /// <summary>Notes what will be written before anything is, so that a build cut short leaves nothing unknown behind.</summary>
    public void Begin(ImmutableArray<OutputPath> files)
    {
        _temporary.Clear();
        _isListed = _known.Lists(files);
        if (_isListed)
        {
            _current = _earlier;
            return;
        }

        _current = [.. files];
        Manifest.Write(_root, _temporary.Next(), _earlier.Union(_current));
        Remove(Obstacles.Among(_earlier.Except(_current), _current));
    }

    /// <summary>Notes further files whose names were not known when writing began, again before they are written.</summary>
    public void Include(IEnumerable<OutputPath> files)
    {
        var all = _current.Union(files);
        if (all.Count > _current.Count)
        {
            _isListed = false;
            _current = all;
            Manifest.Write(_root, _temporary.Next(), _earlier.Union(_current));
        }
    }

    /// <summary>Whether this build writes the files of the one before, and no others.</summary>
    public bool HasSameFiles => _isListed;

    /// <summary>The files whose bytes are new so far, in order.</summary>
    public ImmutableArray<OutputPath> Changed => [.. _written.Order()];

    /// <summary>Leaves a file that is known to have its bytes already.</summary>
    public void Keep() => Interlocked.Increment(ref _kept);

    /// <summary>Writes a file unless it has these bytes already. Safe on several threads for different files.</summary>
    public void Write(OutputPath path, ReadOnlyMemory<byte> content)
    {
        var file = Path.Combine(_root, path.Value);
        // What no build has listed does not lie there.
        if (_earlier.Contains(path) && FileContent.Equals(file, content.Span))
        {
            Interlocked.Increment(ref _unchanged);
            return;
        }

        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            // Known only once it is there: other threads rely on it.
            OutputException.Guard(folder, () => Directory.CreateDirectory(folder));
            _folders[folder] = true;
        }

        FileContent.Replace(file, _temporary.Next(), content.Span);
        _written.Add(path);
    }

    /// <summary>Deletes what earlier builds wrote and this one did not, and the folders that this leaves empty.</summary>
    public WrittenSite Finish(int pages)
    {
        var stale = _isListed ? [] : _earlier.Except(_current);
        if (!_isListed)
        {
            Remove(stale);
            Manifest.Write(_root, _temporary.Next(), _current);
        }

        _known.Keep(_root, _current);
        return new WrittenSite(pages, _written.Count, _unchanged + _kept, stale.Count)
        {
            Made = _written.Count + _unchanged,
            Changed = [.. _written.Concat(stale).Order()],
        };
    }

    /// <summary>A build cut short may have listed files that never came to be, even their folders.</summary>
    private void Remove(IReadOnlyCollection<OutputPath> files)
    {
        foreach (var file in files.Select(path => Path.Combine(_root, path.Value)).Where(File.Exists))
        {
            OutputException.Guard(file, () => File.Delete(file));
        }

        foreach (var folder in files.Select(path => Path.GetDirectoryName(Path.Combine(_root, path.Value))!).Distinct())
        {
            RemoveWhereEmpty(folder);
        }
    }

    private void RemoveWhereEmpty(string folder)
    {
        while (folder != _root)
        {
            if (Directory.Exists(folder))
            {
                if (Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    return;
                }

                Directory.Delete(folder);
            }

            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static bool Contains(string outer, string inner)
    {
        var relative = Path.GetRelativePath(outer, inner);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
