using System.Reflection;
using System.Security.Cryptography;

namespace AlitaWiki.Engine.Output.Search;

/// <summary>Pagefind, which npm installs once into a cache. A folder of that name is whole: it is made elsewhere and then moved there.</summary>
internal static class SearchProgram
{
    private const string Resources = "search/";
    private const string Started = "installing-";

    private static readonly string[] s_files = ["package.json", "package-lock.json", "index.mjs"];
    private static readonly string[] s_command = ["ci", "--ignore-scripts", "--include=optional", "--no-audit", "--no-fund", "--no-update-notifier", "--fetch-retries=1", "--loglevel=error"];
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    /// <summary>Changes with the version of the program and with the way it is used.</summary>
    public static string Version { get; } = Convert.ToHexStringLower(SHA256.HashData([.. s_files.SelectMany(Read)]))[..12];

    /// <summary>The folder of the installed program, or why there is none.</summary>
    /// <param name="cache">Where it is kept; made where it is not there.</param>
    /// <param name="notice">Told when the installation begins, which can take a minute.</param>
    public static (string? Folder, string? Missing) Get(string cache, Action<string> notice, CancellationToken cancellation)
    {
        var folder = Path.Combine(cache, "pagefind-" + Version);
        if (Directory.Exists(folder))
        {
            return (folder, null);
        }

        if (ChildProcess.Find("npm") is not { } npm || ChildProcess.Find("node") is null)
        {
            return (null, "npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again.");
        }

        notice("Installing search (once)…");
        Directory.CreateDirectory(cache);
        DeleteAbandoned(cache);
        var temporary = Path.Combine(cache, Started + Path.GetRandomFileName());
        Directory.CreateDirectory(temporary);
        try
        {
            return Install(npm, temporary, cancellation) is { } failure
                ? (null, $"npm could not install Pagefind ({failure}). The next build tries again.")
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

    private static string? Install(string npm, string folder, CancellationToken cancellation)
    {
        foreach (var file in s_files)
        {
            File.WriteAllBytes(Path.Combine(folder, file), Read(file));
        }

        var result = ChildProcess.Run(npm, s_command, folder, s_limit, cancellation);
        return result.Succeeded ? null : ProcessWords.Cause(result.Words);
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

    private static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resources + file)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
