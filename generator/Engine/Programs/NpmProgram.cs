using System.Reflection;
using System.Security.Cryptography;

namespace AlitaWiki.Engine.Programs;

/// <summary>
/// A program that npm installs once into the user's cache, as a package.json and a lock file say that are embedded here. A folder of
/// its name is made elsewhere and then moved there; it is used only as long as it holds, to the byte, what was installed then.
/// </summary>
/// <param name="name">What its folders in the cache are called, before the version.</param>
/// <param name="assembly">Holds the files.</param>
/// <param name="resources">The beginning of the files' names in the assembly, with a slash at its end.</param>
/// <param name="files">Besides those for npm, what is laid beside them.</param>
public sealed class NpmProgram(string name, Assembly assembly, string resources, params string[] files)
{
    private const string Programs = "programs";
    private const string Started = "installing-";

    /// <summary>What decides about the result is said here, whatever the user's own settings are and whatever lies in folders above.</summary>
    internal static readonly string[] Command =
    [
        "ci", "--prefix=.", "--no-workspaces", "--no-global", "--no-dry-run", "--package-lock", "--install-strategy=hoisted", "--no-bin-links",
        "--ignore-scripts", "--include=prod", "--include=optional", "--no-audit", "--no-fund", "--no-update-notifier", "--fetch-retries=1", "--loglevel=error",
    ];

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    private readonly string[] _files = ["package.json", LockedPackages.LockFile, .. files];
    private readonly Lazy<LockedPackages> _packages = new(() =>
        LockedPackages.Of(Read(assembly, resources + LockedPackages.LockFile), Read(assembly, resources + LockedPackages.DigestFile)));

    private string? _version;
    private string? _whole;

    /// <summary>What it is called in messages.</summary>
    public required string Title { get; init; }

    /// <summary>What it is there for, in messages: "search".</summary>
    public required string Purpose { get; init; }

    /// <summary>Changes with the version of the program and with the way it is used.</summary>
    public string Version => _version ??= Convert.ToHexStringLower(SHA256.HashData([.. _files.SelectMany(Read)]))[..12];

    /// <summary>Takes from a program's surroundings what would have it load, run or heed other things than those that were installed.</summary>
    public static void Seclude(IDictionary<string, string?> variables)
    {
        foreach (var variable in variables.Keys.Where(IsSteering).ToArray())
        {
            variables.Remove(variable);
        }
    }

    /// <summary>The folder of the installed program, or why there is none. What lies there is looked at once by each process.</summary>
    /// <param name="cache">The user's cache; null where there is none.</param>
    /// <param name="notice">Told when the installation begins, which can take a minute.</param>
    /// <exception cref="OperationCanceledException">The build was interrupted.</exception>
    public (string? Folder, string? Missing) Get(string? cache, Action<string> notice, CancellationToken cancellation)
    {
        if (cache is null)
        {
            return (null, $"without a cache {Title} has no place.");
        }

        var folder = Path.Combine(cache, Programs, $"{name}-{Version}");
        if ((_whole == folder && Directory.Exists(folder)) || IsWhole(folder, cancellation))
        {
            _whole = folder;
            return (folder, null);
        }

        if (!_packages.Value.AreForThisSystem)
        {
            return (null, $"there is no {Title} for this system.");
        }

        if (ProgramFinder.Find("npm") is not { } npm || ProgramFinder.Find("node") is null)
        {
            return (null, "npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again.");
        }

        notice($"Installing {Purpose} (once)…");
        var temporary = Path.Combine(cache, Programs, Started + Path.GetRandomFileName());
        try
        {
            Directory.CreateDirectory(temporary);
            DeleteAbandoned(Path.Combine(cache, Programs));
            if (Install(npm, temporary, cancellation) is { } failure)
            {
                return (null, $"npm could not install {Title} ({failure}). The next build tries again.");
            }

            Replace(folder, temporary, cancellation);
            _whole = folder;
            return (folder, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"{Title} cannot be installed into the cache ({failure.Message}). The next build tries again.");
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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another build uses it or has removed it.
        }

        Delete(doomed);
    }

    private static bool IsSteering(string variable) =>
        variable.StartsWith("PAGEFIND_", StringComparison.OrdinalIgnoreCase)
        || variable.ToUpperInvariant() is "NODE_OPTIONS" or "NODE_PATH" or "NPM_CONFIG_ARCH";

    private string? Install(string npm, string folder, CancellationToken cancellation)
    {
        foreach (var file in _files)
        {
            File.WriteAllBytes(Path.Combine(folder, file), Read(file));
        }

        if (new ChildProgram(npm, folder, s_limit).Failure(Command, cancellation) is { } failure)
        {
            return failure;
        }

        InstalledFiles.Tidy(folder, _files);
        return IsWhole(folder, cancellation) ? null : "what it brought is not what the lock file names";
    }

    /// <summary>Whether a folder holds what was installed, and nothing else.</summary>
    internal bool IsWhole(string folder, CancellationToken cancellation) =>
        InstalledFiles.Read(folder, cancellation) is { } installed
        && _files.All(file => installed.Remove(file, out var hash) && hash.AsSpan().SequenceEqual(SHA256.HashData(Read(file))))
        && _packages.Value.Fit(installed);

    /// <summary>Puts a whole program in the place of one that is missing or damaged.</summary>
    private void Replace(string folder, string made, CancellationToken cancellation)
    {
        try
        {
            Directory.Move(made, folder);
        }
        catch (IOException) when (Path.Exists(folder))
        {
            // Another build may have been faster; its installation is the same.
            if (!IsWhole(folder, cancellation))
            {
                Remove(folder);
                Directory.Move(made, folder);
            }
        }
    }

    /// <summary>Installations that were cut short; younger ones may still be going on.</summary>
    private static void DeleteAbandoned(string programs)
    {
        foreach (var folder in new DirectoryInfo(programs).EnumerateDirectories(Started + "*"))
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

    private byte[] Read(string file) => Read(assembly, resources + file);

    private static byte[] Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
