using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>
/// Tells whether the files of an output folder are still those that a build left, whatever somebody did to their sizes and times:
/// by when the system last changed anything of them, or, where it keeps no such time, by their bytes, which takes longer.
/// </summary>
internal static class FolderStamp
{
    private const string ByChange = "changed ";
    private const string ByContent = "content ";

    /// <summary>The clock of most file systems stands still for 10 ms at the most.</summary>
    private static readonly TimeSpan s_tick = TimeSpan.FromMilliseconds(50);

    /// <summary>Some time that no file is written at.</summary>
    private static readonly DateTime s_old = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Null where the folder holds no whole site.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string? Of(string folder)
    {
        if (Manifest.Read(folder) is not { } files)
        {
            return null;
        }

        OutputPath[] paths = [.. files];
        return Statuses(folder, paths) is { } statuses && TellsLaterChanges(folder, statuses)
            ? ByChange + Hash(paths, statuses)
            : Hash(folder, paths);
    }

    /// <summary>By the bytes alone.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string? ByContentOf(string folder) => Manifest.Read(folder) is { } files ? Hash(folder, [.. files]) : null;

    /// <summary>Whether the folder has changed since it got a stamp.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static bool IsOf(string folder, string stamp)
    {
        if (Manifest.Read(folder) is not { } files)
        {
            return false;
        }

        OutputPath[] paths = [.. files];
        return stamp.StartsWith(ByContent, StringComparison.Ordinal)
            ? stamp == Hash(folder, paths)
            : Statuses(folder, paths) is { } statuses && stamp == ByChange + Hash(paths, statuses);
    }

    private static FileStatus[]? Statuses(string folder, OutputPath[] paths)
    {
        var statuses = new FileStatus?[paths.Length];
        // What a look at a file costs is waiting for the disk.
        Parallel.For(0, paths.Length, i => statuses[i] = FileStatus.Of(Path.Combine(folder, paths[i].Value)));
        return Array.TrueForAll(statuses, status => status is not null) ? Array.ConvertAll(statuses, status => status!.Value) : null;
    }

    /// <summary>
    /// Whether a change from now on would have another time than those that files have. FAT has no such time and tells that of writing,
    /// which anybody can set; and a clock that has not moved since the last file came would give one that changes now the same time.
    /// </summary>
    private static bool TellsLaterChanges(string folder, FileStatus[] statuses)
    {
        var newest = statuses.Max(status => status.Changed);
        var probe = Path.Combine(folder, OutputLock.Name);
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_tick; Thread.Sleep(1))
        {
            File.SetLastWriteTimeUtc(probe, s_old);
            if (FileStatus.Of(probe) is not { } status || status.Changed == status.Written)
            {
                return false;
            }

            if (status.Changed > newest)
            {
                return true;
            }
        }

        return false;
    }

    private static string Hash(OutputPath[] paths, FileStatus[] statuses)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, status) in paths.Zip(statuses))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{path.Value}\n{status.Inode} {status.Length} {status.Written} {status.Changed}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Hash(string folder, OutputPath[] paths)
    {
        var contents = new byte[paths.Length][];
        Parallel.For(0, paths.Length, i => contents[i] = Content(new FileInfo(Path.Combine(folder, paths[i].Value))));
        if (Array.Exists(contents, content => content.Length == 0))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in paths.Zip(contents))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path.Value + "\n"));
            hash.AppendData(content);
        }

        return ByContent + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The hash of a file's bytes; nothing where there is none.</summary>
    private static byte[] Content(FileInfo file)
    {
        if (!file.Exists)
        {
            return [];
        }

        // A file without length may be a pipe or a device, which is never done being opened.
        if (file.Length == 0)
        {
            return SHA256.HashData([]);
        }

        using var stream = file.OpenRead();
        return SHA256.HashData(stream);
    }
}
