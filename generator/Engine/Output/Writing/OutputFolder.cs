using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// The folder that a build writes. Its manifest lists every file that builds have put there; nothing else is ever deleted.
/// Files are replaced whole, by renaming, and only where their bytes changed: overwriting is far slower than comparing.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string _root;
    private readonly ImmutableSortedSet<OutputPath> _earlier;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private ImmutableSortedSet<OutputPath> _current = [];
    private readonly ConcurrentBag<OutputPath> _written = [];
    private int _unchanged;

    private OutputFolder(string root, ImmutableSortedSet<OutputPath> earlier)
    {
        _root = root;
        _earlier = earlier;
    }

    /// <summary>Opens the folder, or reports why it must not be written to and gives null.</summary>
    public static OutputFolder? Open(string output, string input, DiagnosticBag diagnostics)
    {
        if (Contains(output, input) || Contains(input, output))
        {
            diagnostics.Add(OutputDiagnostics.OutputOverlapsInput, null, output, input);
            return null;
        }

        var manifest = Manifest.Read(output);
        if (manifest is null && Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any())
        {
            diagnostics.Add(OutputDiagnostics.OutputNotOurs, null, output);
            return null;
        }

        return new OutputFolder(output, manifest ?? []);
    }

    /// <summary>Whether a folder holds what builds have written.</summary>
    public static bool IsBuilt(string folder) => Manifest.IsIn(folder);

    /// <summary>The files of earlier builds below a folder of the site that are still there.</summary>
    public ImmutableArray<OutputPath> Earlier(string folder) =>
        [.. _earlier.Where(path => path.Value.StartsWith(folder + "/", StringComparison.Ordinal) && File.Exists(Path.Combine(_root, path.Value)))];

    /// <summary>Notes what will be written before anything is, so that a build cut short leaves nothing unknown behind.</summary>
    public void Begin(IEnumerable<OutputPath> files)
    {
        _current = [.. files];
        OutputException.Guard(_root, () => Directory.CreateDirectory(_root));
        Manifest.Write(_root, _earlier.Union(_current));
    }

    /// <summary>Notes further files whose names were not known when writing began, again before they are written.</summary>
    public void Include(IEnumerable<OutputPath> files)
    {
        _current = _current.Union(files);
        Manifest.Write(_root, _earlier.Union(_current));
    }

    /// <summary>Writes a file unless it has these bytes already. Safe on several threads for different files.</summary>
    public void Write(OutputPath path, ReadOnlyMemory<byte> content)
    {
        var file = Path.Combine(_root, path.Value);
        if (FileContent.Equals(file, content.Span))
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

        FileContent.Replace(file, content.Span);
        _written.Add(path);
    }

    /// <summary>Deletes what earlier builds wrote and this one did not, and the folders that this leaves empty.</summary>
    public WrittenSite Finish(int pages)
    {
        var stale = _earlier.Except(_current);
        foreach (var path in stale)
        {
            var file = Path.Combine(_root, path.Value);
            OutputException.Guard(file, () => File.Delete(file));
        }

        foreach (var folder in stale.Select(path => Path.GetDirectoryName(Path.Combine(_root, path.Value))!).Distinct().OrderDescending(StringComparer.Ordinal))
        {
            if (folder != _root && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }

        Manifest.Write(_root, _current);
        return new WrittenSite(pages, _written.Count, _unchanged, stale.Count) { Changed = [.. _written.Concat(stale).Order()] };
    }

    private static bool Contains(string outer, string inner)
    {
        var relative = Path.GetRelativePath(outer, inner);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
