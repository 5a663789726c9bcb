using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Search;

/// <summary>The files from which npm installs the search program.</summary>
public sealed class SearchProgramTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "generator", "Engine", "Output", "Search", "Program");

    [Fact]
    public void The_lock_file_pins_one_version_for_every_system_and_names_no_registry()
    {
        var text = File.ReadAllText(Path.Combine(s_folder, "package-lock.json"));
        var packages = JsonDocument.Parse(text).RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0).ToArray();
        var wanted = packages.Single(package => package.Name == "node_modules/pagefind").Value.GetProperty("optionalDependencies").EnumerateObject().ToArray();

        Assert.DoesNotContain("resolved", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.Single(packages.Select(package => package.Value.GetProperty("version").GetString()).Distinct());
        Assert.All(wanted, system => Assert.Contains(packages, package => package.Name == "node_modules/" + system.Name));
        Assert.All(
            packages.Where(package => package.Name is "node_modules/pagefind" or "node_modules/@pagefind/linux-x64" or "node_modules/@pagefind/linux-arm64"),
            package => Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal));
    }
}
