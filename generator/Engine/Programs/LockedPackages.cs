using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlitaWiki.Engine.Programs;

/// <summary>
/// The packages that a lock file names, and what each holds once it is installed. The lock file's own hashes are of what npm downloads,
/// which npm checks and throws away; so the hashes of what it lays out stand in a file beside it, which a test holds to it.
/// </summary>
internal sealed class LockedPackages
{
    public const string LockFile = "package-lock.json";

    /// <summary>The digest of each package by its folder, and the hash of the lock file that they were taken from.</summary>
    public const string DigestFile = "installed.json";

    private readonly ImmutableArray<Package> _packages;

    private LockedPackages(ImmutableArray<Package> packages) => _packages = packages;

    /// <summary>False where some packages are made for one system each, and none for this.</summary>
    public bool AreForThisSystem => _packages.All(package => package.Systems.IsEmpty) || _packages.Any(package => package.IsForThisSystem);

    public static LockedPackages Of(byte[] lockFile, byte[] digests)
    {
        using var locked = JsonDocument.Parse(lockFile);
        var known = JsonSerializer.Deserialize(digests, DigestJson.Default.DictionaryStringString)!;
        return new LockedPackages([
            .. from package in locked.RootElement.GetProperty("packages").EnumerateObject()
               where package.Name.Length > 0 && package.Value.TryGetProperty("version", out _)
               let systems = package.Value.TryGetProperty("os", out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : []
               select new Package(package.Name, [.. systems], known.GetValueOrDefault(package.Name)),
        ]);
    }

    /// <summary>Whether these are the files of the packages, all of them and no others; of those that are made for one system each, one is enough.</summary>
    /// <param name="files">The hashes by the files' paths.</param>
    public bool Fit(IReadOnlyDictionary<string, byte[]> files) =>
        Digests(files) is { } found
        && _packages.All(package => found.TryGetValue(package.Folder, out var digest) ? digest == package.Digest : !package.Systems.IsEmpty)
        && (_packages.All(package => package.Systems.IsEmpty) || _packages.Any(package => package.IsForThisSystem && found.ContainsKey(package.Folder)));

    /// <summary>The digest of each package that has files, by its folder; null where a file belongs to none.</summary>
    public IReadOnlyDictionary<string, string>? Digests(IReadOnlyDictionary<string, byte[]> files)
    {
        // A package may lie within another.
        var longestFirst = _packages.Select(package => package.Folder + "/").OrderByDescending(folder => folder.Length).ToArray();
        var owners = files.ToLookup(file => Array.Find(longestFirst, folder => file.Key.StartsWith(folder, StringComparison.Ordinal)));
        return owners[null].Any()
            ? null
            : owners.ToDictionary(
                owner => owner.Key!.TrimEnd('/'),
                owner => InstalledFiles.Digest(owner.Select(file => KeyValuePair.Create(file.Key[owner.Key!.Length..], file.Value))),
                StringComparer.Ordinal);
    }

    /// <param name="Folder">Where it lies within the program.</param>
    /// <param name="Systems">The systems that it is made for, by node's names; none where it is for all.</param>
    private sealed record Package(string Folder, ImmutableArray<string> Systems, string? Digest)
    {
        public bool IsForThisSystem => Systems.Any(system => OperatingSystem.IsOSPlatform(system switch { "win32" => "windows", "darwin" => "macos", _ => system }));
    }
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class DigestJson : JsonSerializerContext;
