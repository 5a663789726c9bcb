using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Model;

namespace AlitaWiki.Engine.Output.Writing;

/// <summary>Tells whether the files of an output folder are still those that a build left, by their sizes and when they were written.</summary>
internal static class FolderStamp
{
    /// <summary>Null where the folder holds no whole site.</summary>
    public static string? Of(string folder)
    {
        if (Manifest.Read(folder) is not { } paths)
        {
            return null;
        }

        var files = paths.Select(path => new FileInfo(Path.Combine(folder, path.Value))).ToArray();
        // What a look at a file costs is waiting for the disk.
        Parallel.ForEach(files, file => file.Refresh());
        if (!Array.TrueForAll(files, file => file.Exists))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, file) in paths.Zip(files))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Line(path, file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Line(OutputPath path, FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{path.Value}\n{file.Length} {file.LastWriteTimeUtc.Ticks}\n");
}
