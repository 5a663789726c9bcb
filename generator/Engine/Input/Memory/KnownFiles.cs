using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input.Scanning;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Input.Memory;

/// <summary>The files of the input folder as they were when it was looked at last.</summary>
/// <param name="isKept">Whether it may be looked at again.</param>
internal sealed class KnownFiles(bool isKept)
{
    private List<ScannedFile>? _files;

    /// <summary>The same by what they are, while none came or went and nothing was wrong with any.</summary>
    public InputFiles? Sorted { get; private set; }

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
            if (GitFolders.IsSign(path) || !Update(root, new SourcePath(path), _files))
            {
                (_files, Sorted) = (null, null);
                return null;
            }
        }

        return _files;
    }

    /// <param name="files">Of the whole folder, in order of path.</param>
    /// <param name="problems">What is wrong with some of them, which only another look at the whole folder tells.</param>
    public void Keep(List<ScannedFile> files, DiagnosticBag problems) =>
        (_files, Sorted) = (isKept && problems.All().IsEmpty ? files : null, null);

    /// <param name="problems">What is wrong with some of them, which is to be told again each time.</param>
    public void Keep(InputFiles sorted, DiagnosticBag problems) => Sorted = _files is not null && problems.All().IsEmpty ? sorted : null;

    private bool Update(string root, SourcePath path, List<ScannedFile> files)
    {
        var file = new FileInfo(Path.Combine(root, path.Value));
        var index = files.BinarySearch(new ScannedFile(path, "", 0, default), ScannedFile.ByPath);
        if (!file.Exists || file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            if (index >= 0)
            {
                files.RemoveAt(index);
                Sorted = null;
            }

            // What is no file now may be a folder or a link, or may have been one.
            return index >= 0 && !file.Exists && !Directory.Exists(file.FullName);
        }

        var scanned = new ScannedFile(path, file.FullName, file.Length, file.LastWriteTimeUtc);
        if (index >= 0)
        {
            files[index] = scanned;
            Sorted = Sorted?.With(scanned);
        }
        else
        {
            files.Insert(~index, scanned);
            Sorted = null;
        }

        return true;
    }
}
