using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Memory;

/// <summary>The files of the input folder as they were when it was looked at last.</summary>
/// <param name="isKept">Whether it may be looked at again.</param>
internal sealed class KnownFiles(bool isKept)
{
    private List<ScannedFile>? _files;

    /// <summary>Looks again at some files alone; null where that does not tell how the folder is.</summary>
    /// <param name="changed">Their paths under the folder, with forward slashes.</param>
    /// <returns>All files, in order of path.</returns>
    public IReadOnlyList<ScannedFile>? Update(string root, IReadOnlyCollection<string> changed)
    {
        if (_files is null || changed.Count == 0)
        {
            return null;
        }

        foreach (var path in changed.Where(path => !IgnoredNames.Cover(path)))
        {
            if (!Update(root, new SourcePath(path), _files))
            {
                _files = null;
                return null;
            }
        }

        return _files;
    }

    /// <param name="files">Of the whole folder, in order of path.</param>
    /// <param name="problems">What is wrong with some of them, which only another look at the whole folder tells.</param>
    public void Keep(List<ScannedFile> files, DiagnosticBag problems) => _files = isKept && problems.All().IsEmpty ? files : null;

    private static bool Update(string root, SourcePath path, List<ScannedFile> files)
    {
        var file = new FileInfo(Path.Combine(root, path.Value));
        var index = files.BinarySearch(new ScannedFile(path, "", 0, default), Comparer<ScannedFile>.Create((a, b) => a.Path.CompareTo(b.Path)));
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            if (index >= 0)
            {
                files.RemoveAt(index);
            }

            // What is no file now may be a folder or a link, or may have been one.
            return index >= 0 && !file.Exists && !Directory.Exists(file.FullName);
        }

        var scanned = new ScannedFile(path, file.FullName, file.Length, file.LastWriteTimeUtc);
        if (index >= 0)
        {
            files[index] = scanned;
        }
        else
        {
            files.Insert(~index, scanned);
        }

        return true;
    }
}
