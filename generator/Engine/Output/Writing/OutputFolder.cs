using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Files;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// The folder that a build writes:
/// 1. every file whose bytes are new (overwriting is far slower than comparing) is written beside the site;
/// 2. the manifest is made to list what was there and what will be, so that a build cut short leaves nothing unknown behind;
/// 3. the new files are moved to their places, and what earlier builds wrote and this one did not is taken away, nothing else ever;
/// 4. the manifest is made to list what is there.
/// What fails in between leaves the site as it was. One build at a time writes; others wait.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>More than a build of the largest wikis takes.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly string _root;
    private readonly OutputLock _lock;
    private readonly TemporaryFiles _temporary;
    private readonly ImmutableSortedSet<OutputPath> _earlier;
    private readonly KnownManifest _known;
    private readonly LinkFreePaths _paths;
    private readonly ConcurrentBag<(OutputPath Path, string Made)> _made = [];
    private readonly ConcurrentBag<OutputPath> _written = [];
    private ImmutableSortedSet<OutputPath> _current = [];
    private bool _isListed;
    private int _unchanged;
    private int _kept;

    private OutputFolder(string root, LinkFreePaths paths, OutputLock held, KnownManifest known, ImmutableSortedSet<OutputPath> earlier)
    {
        _root = root;
        _paths = paths;
        _lock = held;
        _temporary = new TemporaryFiles(root);
        _known = known;
        _earlier = earlier;
    }

    /// <summary>Opens the folder, or reports why it must not be written to and gives null.</summary>
    /// <exception cref="IOException">It cannot be written to, or another build does not end.</exception>
    /// <exception cref="RefusalException">One of the generator's own files in it is a link.</exception>
    public static OutputFolder? Open(
        string output, string input, KnownManifest known, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        if (OutputPlace.Find(output, input, diagnostics) is not { } root)
        {
            return null;
        }

        var paths = new LinkFreePaths(root);
        foreach (var own in OutputPlace.Own)
        {
            paths.Of(own);
        }

        var held = OutputLock.Take(
            root,
            s_patience,
            () => progress?.Report(new BuildProgress("Output", 0, 0) { Notice = "Another build is writing to this output; waiting until it ends." }),
            cancellation);
        var earlier = known.Read(root);
        if (earlier is null)
        {
            diagnostics.Add(OutputDiagnostics.ManifestDamaged, null, output);
        }

        return new OutputFolder(root, paths, held, known, earlier ?? []);
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

    /// <summary>Prepares for what will be written.</summary>
    public void Begin(ImmutableArray<OutputPath> files)
    {
        _temporary.Clear();
        _isListed = _known.Lists(files);
        _current = _isListed ? _earlier : [.. files];
    }

    /// <summary>Adds further files whose names were not known when writing began.</summary>
    public void Include(IEnumerable<OutputPath> files)
    {
        var all = _current.Union(files);
        if (all.Count > _current.Count)
        {
            _isListed = false;
            _current = all;
        }
    }

    /// <summary>Whether this build writes the files of the one before, and no others.</summary>
    public bool HasSameFiles => _isListed;

    /// <summary>The files whose bytes are new so far, in order.</summary>
    public ImmutableArray<OutputPath> Changed => [.. _written.Order()];

    /// <summary>Leaves a file that is known to have its bytes already.</summary>
    public void Keep() => Interlocked.Increment(ref _kept);

    /// <summary>Writes a file unless it has these bytes already. Safe on several threads for different files.</summary>
    public void Write(OutputPath path, ReadOnlyMemory<byte> content) =>
        Write(path, file => FileContent.Equals(file, content.Span), temporary => FileContent.Write(temporary, content.Span));

    /// <summary>Copies a file of any size unless the copy has its bytes already. Safe on several threads for different files.</summary>
    /// <exception cref="RefusalException">It cannot be read, or changes meanwhile.</exception>
    public void Copy(OutputPath path, MediaFile media)
    {
        using var original = OriginalFile.Open(media);
        Write(path, file => FileContent.Equals(file, original), temporary => FileContent.Copy(original, temporary));
    }

    /// <summary>Moves what was written so far to its places, where the site's files are those of the build before.</summary>
    public void Place() => Replace(stale: []);

    /// <summary>Moves what was written to its places, and takes away what earlier builds wrote and this one did not.</summary>
    public WrittenSite Finish(int pages)
    {
        var stale = _isListed ? [] : _earlier.Except(_current);
        Replace(stale);
        _known.Keep(_root, _current);
        return new WrittenSite(pages, _written.Count, _unchanged + _kept, stale.Count)
        {
            Made = _written.Count + _unchanged,
            Changed = [.. _written.Concat(stale).Order()],
        };
    }

    private void Write(OutputPath path, Func<string, bool> isThere, Action<string> write)
    {
        var file = _paths.Of(path.Value);
        // What no build has listed does not lie there.
        if (_earlier.Contains(path) && isThere(file))
        {
            Interlocked.Increment(ref _unchanged);
            return;
        }

        var made = _temporary.Next();
        OutputException.Guard(file, () => write(made));
        _made.Add((path, made));
        _written.Add(path);
    }

    private void Replace(ImmutableSortedSet<OutputPath> stale)
    {
        // The links of a while ago need not be those of now.
        var paths = new LinkFreePaths(_root);
        var made = _made.Select(file => (file.Path, file.Made, Target: paths.Of(file.Path.Value))).ToArray();
        var away = stale.Select(path => (Path: path, File: paths.Of(path.Value))).Where(file => File.Exists(file.File)).ToArray();
        SeeThatNoFolderIsThere(made.Select(file => (file.Path, file.Target)));

        var replacement = new Replacement(_temporary);
        try
        {
            List(_earlier.Union(_current), replacement);
            var obstacles = Obstacles.Among(stale, _current).ToHashSet();
            TakeAway([.. away.Where(file => obstacles.Contains(file.Path)).Select(file => file.File)], replacement);
            foreach (var folder in made.Select(file => Path.GetDirectoryName(file.Target)!).Distinct())
            {
                replacement.MakeFolder(folder);
            }

            Parallel.ForEach(made, file => replacement.Put(file.Made, file.Target));
            TakeAway([.. away.Where(file => !obstacles.Contains(file.Path)).Select(file => file.File)], replacement);
            List(_current, replacement);
            _made.Clear();
        }
        catch
        {
            replacement.TakeBack();
            throw;
        }
    }

    /// <summary>Earlier files below it are in the way and go; a folder of anything else is somebody's own.</summary>
    private void SeeThatNoFolderIsThere(IEnumerable<(OutputPath Path, string Target)> files)
    {
        foreach (var (path, target) in files)
        {
            if (Directory.Exists(target) && !_earlier.Any(file => file.Value.StartsWith(path.Value + "/", StringComparison.Ordinal)))
            {
                throw OutputException.Of(target, new IOException("It is a folder."));
            }
        }
    }

    private void List(ImmutableSortedSet<OutputPath> files, Replacement replacement)
    {
        if (!_isListed)
        {
            var (made, target) = (_temporary.Next(), Manifest.FileIn(_root).FullName);
            OutputException.Guard(target, () => FileContent.Write(made, Manifest.Write(files)));
            replacement.Put(made, target);
        }
    }

    private void TakeAway(IReadOnlyCollection<string> files, Replacement replacement)
    {
        foreach (var file in files)
        {
            replacement.TakeAway(file);
        }

        foreach (var folder in files.Select(file => Path.GetDirectoryName(file)!).Distinct())
        {
            DeleteWhereEmpty(folder, replacement);
        }
    }

    private void DeleteWhereEmpty(string folder, Replacement replacement)
    {
        while (folder != _root && !(Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            if (Directory.Exists(folder))
            {
                replacement.DeleteFolder(folder);
            }

            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
