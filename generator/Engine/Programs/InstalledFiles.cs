using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace AlitaWiki.Engine.Programs;

/// <summary>The files of an installed program.</summary>
internal static class InstalledFiles
{
    /// <summary>What node loads or runs, and licences; the rest of a package is for those who develop it.</summary>
    private static readonly string[] s_used = ["", ".cjs", ".exe", ".js", ".json", ".mjs", ".txt", ".wasm"];

    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>Deletes what is not used, and npm's own notes.</summary>
    /// <param name="own">Files of the folder that stay in any case.</param>
    public static void Tidy(string folder, IReadOnlyCollection<string> own)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", s_everything).Where(entry => !own.Contains(entry.Name)))
        {
            if (entry is DirectoryInfo inner && !IsLink(entry) && entry.Name[0] != '.')
            {
                Tidy(inner.FullName, []);
            }
            else if (entry is DirectoryInfo unused && !IsLink(entry))
            {
                unused.Delete(recursive: true);
            }
            else if (IsLink(entry) || entry.Name[0] == '.' || !s_used.Contains(entry.Extension))
            {
                entry.Delete();
            }
        }
    }

    /// <summary>The hash of every file by its path within the folder, with slashes; null where there is none, or something else than files.</summary>
    public static Dictionary<string, byte[]>? Read(string folder, CancellationToken cancellation)
    {
        var files = new List<FileInfo>();
        try
        {
            if (!Directory.Exists(folder) || !Collect(new DirectoryInfo(folder), files))
            {
                return null;
            }

            var hashes = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file =>
                hashes[Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')] = HashOf(file));
            return new Dictionary<string, byte[]>(hashes, StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        catch (AggregateException failure) when (failure.Flatten().InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    /// <summary>What stands for all files of a package: no two packages have the same.</summary>
    /// <param name="files">By their paths within the package.</param>
    public static string Digest(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var lines = files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Convert.ToHexStringLower(file.Value)} {file.Key}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    /// <summary>False where a link is among them, which could lead anywhere.</summary>
    private static bool Collect(DirectoryInfo folder, List<FileInfo> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", s_everything))
        {
            if (IsLink(entry))
            {
                return false;
            }

            if (entry is FileInfo file)
            {
                files.Add(file);
            }
            else if (!Collect((DirectoryInfo)entry, files))
            {
                return false;
            }
        }

        return !IsLink(folder);
    }

    private static byte[] HashOf(FileInfo file) =>
        // A file without length may be a pipe or a device, and reading that would never end.
        SHA256.HashData(file.Length == 0 ? [] : File.ReadAllBytes(file.FullName));

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
