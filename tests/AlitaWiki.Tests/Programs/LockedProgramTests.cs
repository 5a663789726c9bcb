using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlitaWiki.Engine.Programs;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Programs;

/// <summary>The files from which npm installs programs, and the digests by which what lies installed is known again.</summary>
public sealed class LockedProgramTests
{
    public static TheoryData<string> Programs =>
        ["generator/Engine/Output/Search/Program", "generator/Engine/Output/Editor/Program", "generator/Cli/Preview/Editing/Program"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_lock_file_pins_every_package_for_every_system_and_names_no_registry(string folder)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, folder, LockedPackages.LockFile));
        var packages = Packages(text);
        var wanted = packages.SelectMany(package => package.Value.TryGetProperty("optionalDependencies", out var systems) ? systems.EnumerateObject() : []);

        Assert.NotEmpty(packages);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.All(packages, package => Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain(packages, package => package.Value.TryGetProperty("hasInstallScript", out _));
        Assert.All(wanted, system => Assert.Contains(packages, package => package.Name == "node_modules/" + system.Name));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void New_versions_are_asked_for(string folder) =>
        Assert.Contains($"- /{folder}\n", File.ReadAllText(Path.Combine(Repository.Root, ".github", "dependabot.yml")), StringComparison.Ordinal);

    /// <summary>Every system's packages are installed here, where npm can get them; so none can hold what its lock file does not name.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void What_npm_installs_has_the_digests_that_are_kept(string folder)
    {
        var npm = ProgramFinder.Find("npm");
        Npm.Require(npm is not null);
        var lockFile = File.ReadAllBytes(Path.Combine(Repository.Root, folder, LockedPackages.LockFile));
        var digests = new SortedDictionary<string, string>(StringComparer.Ordinal) { [LockedPackages.LockFile] = Convert.ToHexStringLower(SHA256.HashData(lockFile)) };
        var locked = LockedPackages.Of(lockFile, "{}"u8.ToArray());
        foreach (var (system, processor) in Systems(Encoding.UTF8.GetString(lockFile)))
        {
            using var place = SiteTest.Of("");
            File.WriteAllBytes(Path.Combine(place.Input, LockedPackages.LockFile), lockFile);
            File.Copy(Path.Combine(Repository.Root, folder, "package.json"), Path.Combine(place.Input, "package.json"));
            var failure = new ChildProgram(npm!, place.Input, TimeSpan.FromMinutes(10))
                .Failure([.. NpmProgram.Command, $"--os={system}", $"--cpu={processor}"], TestContext.Current.CancellationToken);
            Npm.Require(failure is null, $"{folder} for {system}-{processor} ({failure})");

            InstalledFiles.Tidy(place.Input, []);
            File.Delete(Path.Combine(place.Input, "package.json"));
            File.Delete(Path.Combine(place.Input, LockedPackages.LockFile));
            foreach (var (package, digest) in locked.Digests(InstalledFiles.Read(place.Input, TestContext.Current.CancellationToken)!)!)
            {
                Assert.Equal(digest, digests.GetValueOrDefault(package, digest));
                digests[package] = digest;
            }
        }

        Assert.Equal(Packages(Encoding.UTF8.GetString(lockFile)).Length + 1, digests.Count);
        KeptFile.Hold($"{folder}/{LockedPackages.DigestFile}", Json(digests));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_digests_were_taken_from_this_lock_file(string folder)
    {
        var kept = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Repository.Root, folder, LockedPackages.DigestFile)))!;

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Repository.Root, folder, LockedPackages.LockFile)))),
            kept.GetValueOrDefault(LockedPackages.LockFile));
    }

    private static JsonProperty[] Packages(string lockFile) =>
    [
        .. JsonDocument.Parse(lockFile).RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0 && package.Value.TryGetProperty("version", out _)),
    ];

    /// <summary>All that packages are made for, by node's names; where all are for any, one.</summary>
    private static (string System, string Processor)[] Systems(string lockFile)
    {
        var systems = Packages(lockFile)
            .Where(package => package.Value.TryGetProperty("os", out _))
            .Select(package => (package.Value.GetProperty("os")[0].GetString()!, package.Value.GetProperty("cpu")[0].GetString()!))
            .ToArray();
        return systems.Length > 0 ? systems : [("linux", "x64")];
    }

    private static string Json(SortedDictionary<string, string> digests) =>
        "{\n" + string.Join(",\n", digests.Select(digest => $"  {JsonSerializer.Serialize(digest.Key)}: \"{digest.Value}\"")) + "\n}\n";
}
