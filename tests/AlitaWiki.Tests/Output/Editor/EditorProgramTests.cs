using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Editor;

/// <summary>The files from which npm installs the editor and its server for the preview.</summary>
public sealed class EditorProgramTests
{
    public static TheoryData<string> Programs => ["generator/Engine/Output/Editor/Program", "generator/Cli/Preview/Editing/Program"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void TheLockFilePinsEveryPackageAndNamesNoRegistry(string folder)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, folder, "package-lock.json"));
        var packages = JsonDocument.Parse(text).RootElement.GetProperty("packages").EnumerateObject()
            .Where(package => package.Name.Length > 0 && package.Value.TryGetProperty("version", out _))
            .ToArray();

        Assert.NotEmpty(packages);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.All(packages, package => Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain(packages, package => package.Value.TryGetProperty("hasInstallScript", out _));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void NewVersionsAreAskedFor(string folder) =>
        Assert.Contains($"- /{folder}\n", File.ReadAllText(Path.Combine(Repository.Root, ".github", "dependabot.yml")), StringComparison.Ordinal);
}
