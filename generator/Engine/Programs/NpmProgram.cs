using System.Reflection;
using System.Security.Cryptography;

namespace AlitaWiki.Engine.Programs;

/// <summary>
/// A program that npm installs once into a cache, as a package.json and a lock file say that are embedded here. A folder of its
/// name is whole: it is made elsewhere and then moved there.
/// </summary>
/// <param name="name">What its folders in the cache are called, before the version.</param>
/// <param name="assembly">Holds the files.</param>
/// <param name="resources">The beginning of the files' names in the assembly, with a slash at its end.</param>
/// <param name="files">Besides package.json and package-lock.json, what is laid beside them.</param>
public sealed class NpmProgram(string name, Assembly assembly, string resources, params string[] files)
{
    private const string Started = "installing-";

    private static readonly string[] s_command = ["ci", "--ignore-scripts", "--include=optional", "--no-audit", "--no-fund", "--no-update-notifier", "--fetch-retries=1", "--loglevel=error"];
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly string[] _files = ["package.json", "package-lock.json", .. files];
    private string? _version;

    /// <summary>What it is called in messages.</summary>
    public required string Title { get; init; }

    /// <summary>What it is there for, in messages: "search".</summary>
    public required string Purpose { get; init; }

    /// <summary>Changes with the version of the program and with the way it is used.</summary>
    public string Version => _version ??= Convert.ToHexStringLower(SHA256.HashData([.. _files.SelectMany(Read)]))[..12];

    /// <summary>The folder of the installed program, or why there is none.</summary>
    /// <param name="cache">Where it is kept; made where it is not there.</param>
    /// <param name="notice">Told when the installation begins, which can take a minute.</param>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public (string? Folder, string? Missing) Get(string cache, Action<string> notice, CancellationToken cancellation)
    {
        var folder = Path.Combine(cache, $"{name}-{Version}");
        if (Directory.Exists(folder))
        {
            return (folder, null);
        }

        if (ProgramFinder.Find("npm") is not { } npm || ProgramFinder.Find("node") is null)
        {
            return (null, "npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again.");
        }

        notice($"Installing {Purpose} (once)…");
        Directory.CreateDirectory(cache);
        DeleteAbandoned(cache);
        var temporary = Path.Combine(cache, Started + Path.GetRandomFileName());
        Directory.CreateDirectory(temporary);
        try
        {
            return Install(npm, temporary, cancellation) is { } failure
                ? (null, $"npm could not install {Title} ({failure}). The next build tries again.")
                : (Move(temporary, folder), null);
        }
        finally
        {
            Delete(temporary);
        }
    }

    /// <summary>Takes the program away, so that the next build installs it anew.</summary>
    public static void Remove(string folder)
    {
        var doomed = Path.Combine(Path.GetDirectoryName(folder)!, Started + Path.GetRandomFileName());
        try
        {
            Directory.Move(folder, doomed);
        }
        catch (IOException)
        {
            // Another build uses it or has removed it.
        }

        Delete(doomed);
    }

    private string? Install(string npm, string folder, CancellationToken cancellation)
    {
        foreach (var file in _files)
        {
            File.WriteAllBytes(Path.Combine(folder, file), Read(file));
        }

        return new ChildProgram(npm, folder, s_limit).Failure(s_command, cancellation);
    }

    private static string? Move(string temporary, string folder)
    {
        try
        {
            Directory.Move(temporary, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another build was faster; its installation is the same.
        }

        return folder;
    }

    /// <summary>Installations that were cut short; younger ones may still be going on.</summary>
    private static void DeleteAbandoned(string cache)
    {
        foreach (var folder in new DirectoryInfo(cache).EnumerateDirectories(Started + "*"))
        {
            if (folder.CreationTimeUtc < DateTime.UtcNow - 4 * s_limit)
            {
                Delete(folder.FullName);
            }
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Gone already, or still held by a program that is ending: a later build deletes it.
        }
    }

    private byte[] Read(string file)
    {
        using var stream = assembly.GetManifestResourceStream(resources + file)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
