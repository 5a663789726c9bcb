using System.Collections.Immutable;
using AlitaWiki.Engine.Input.Scanning;

namespace AlitaWiki.Cli.Preview.Watching;

/// <summary>How the files of the input folder were at a moment: what a comparison finds, no lost event can hide.</summary>
internal sealed class InputSnapshot
{
    private readonly Dictionary<string, Stamp> _files;

    private InputSnapshot(Dictionary<string, Stamp> files) => _files = files;

    /// <summary>Of a folder that holds nothing.</summary>
    public static InputSnapshot Empty { get; } = new([]);

    /// <summary>Their paths under the folder, with forward slashes.</summary>
    public IEnumerable<string> Files => _files.Keys;

    /// <summary>Reads names, lengths and times; what goes away meanwhile is left out, since a later look tells the same.</summary>
    public static InputSnapshot Of(string folder)
    {
        var files = new Dictionary<string, Stamp>(StringComparer.Ordinal);
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var inner))
        {
            foreach (var entry in Entries(inner))
            {
                var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                if (isFolder && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    folders.Push(entry.FullName);
                }
                else
                {
                    files[Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/')] =
                        new Stamp(entry.LastWriteTimeUtc, entry is FileInfo { Exists: true } file ? file.Length : 0);
                }
            }
        }

        return new InputSnapshot(files);
    }

    /// <summary>As it is with some files looked at again; null where one of them is a folder, or may have been one.</summary>
    /// <param name="files">Their paths under the folder, with forward slashes.</param>
    public InputSnapshot? With(IReadOnlyCollection<string> files, string folder)
    {
        var now = new Dictionary<string, Stamp>(_files, StringComparer.Ordinal);
        foreach (var path in files)
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                now[path] = new Stamp(file.LastWriteTimeUtc, file.Length);
            }
            else if (!now.Remove(path))
            {
                return null;
            }
        }

        return new InputSnapshot(now);
    }

    /// <summary>The files that were added, changed or removed since an earlier moment, in order.</summary>
    public ImmutableArray<string> ChangedSince(InputSnapshot earlier) =>
    [
        .. _files.Where(file => !earlier._files.TryGetValue(file.Key, out var stamp) || stamp != file.Value).Select(file => file.Key)
            .Concat(earlier._files.Keys.Where(file => !_files.ContainsKey(file)))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a file is gone or has become empty, as it is for a moment while an editor saves it.</summary>
    public bool LooksHalfSaved(InputSnapshot earlier) =>
        earlier._files.Any(file => !_files.TryGetValue(file.Key, out var stamp) || (stamp.Length == 0 && file.Value.Length > 0));

    private static IEnumerable<FileSystemInfo> Entries(string folder)
    {
        try
        {
            // What lies deeper than the system takes a path has no full name; no build reads it either.
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !IgnoredNames.CoverName(entry.Name) && entry.FullName.Length > 0)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private readonly record struct Stamp(DateTime Written, long Length);
}
