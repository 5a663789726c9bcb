using AlitaWiki.Engine.Output.Search;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Tests.Output.Search;
using Xunit;

namespace AlitaWiki.Tests.Cache;

/// <summary>Nothing that a commit brings, or that lies in folders above, is executed or changes what is installed.</summary>
public sealed class PlantedTests
{
    private const string Hook = "require('node:fs').writeFileSync(process.env.PLANTED, 'ran');\n";

    [Fact]
    public async Task A_cache_in_the_repository_is_no_cache()
    {
        using var site = SiteTest.Of(SearchSite.Files);
        var git = GitRepository.In(site);
        string[] programs = [".cache/search/pagefind-" + SearchProgram.Program.Version, ".cache/programs/pagefind-" + SearchProgram.Program.Version];
        foreach (var program in programs)
        {
            Plant(site, $"{program}/index.mjs", "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.PLANTED, 'ran');\n");
            Plant(site, $"{program}/package.json", "{}");
        }

        Plant(site, "pagefind.yml", "root_selector: nothing\n");
        Plant(site, ".npmrc", "registry=http://127.0.0.1:1/\nignore-scripts=false\n");
        Plant(site, "package.json", """{ "workspaces": [".cache/search/*", ".cache/programs/*"] }""");
        Plant(site, "node_modules/pagefind/package.json", """{ "main": "index.js" }""");
        Plant(site, "node_modules/pagefind/index.js", Hook);
        git.Commit("2025-05-05");

        var result = await BuildAsync(site);

        Assert.Contains("/places/lighthouse", SearchSite.Results(site).Keys);
        Assert.DoesNotContain("Installing", result.Output + result.Errors, StringComparison.Ordinal);
        // What lies there is somebody's; it is let alone too.
        Assert.Equal("", git.Run("status", "--porcelain", ".cache", "node_modules").Trim());
    }

    [Theory]
    [InlineData("{site}/.cache")]
    [InlineData("{site}/input/.cache")]
    [InlineData("{site}/output/.cache")]
    [InlineData(".cache")]
    public async Task A_cache_that_is_asked_for_in_the_repository_is_refused_in_a_line_and_the_build_does_without(string cache)
    {
        using var site = SiteTest.Of(SearchSite.Files);
        GitRepository.In(site);
        Plant(site, ".cache/programs/pagefind-" + SearchProgram.Program.Version + "/index.mjs", "import { writeFileSync } from 'node:fs'; writeFileSync(process.env.PLANTED, 'ran');\n");
        site.Variables[SharedCache.Variable] = cache.Replace("{site}", site.Folder, StringComparison.Ordinal);
        site.Variables["PLANTED"] = Path.Combine(site.Folder, "planted");

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Single(result.Output.Split('\n'), line => line.StartsWith("Nothing is kept for later builds: ", StringComparison.Ordinal));
        Assert.Contains("Search is left out: without a cache Pagefind has no place.", result.Output.Split('\n'));
        Assert.False(File.Exists(site.Variables["PLANTED"]));
        Assert.False(Directory.Exists(Path.Combine(site.Input, ".cache")));
        Assert.True(site.Has("/places/lighthouse"));
    }

    [Fact]
    public async Task What_lies_above_the_cache_and_what_the_environment_says_does_not_change_what_is_installed()
    {
        using var site = SiteTest.Of(SearchSite.Files);
        Plant(site, "above/package.json", """{ "workspaces": ["cache/programs/*"], "overrides": { "pagefind": "1.0.0" } }""");
        Plant(site, "above/.npmrc", "registry=http://127.0.0.1:1/\nignore-scripts=false\nomit[]=optional\n");
        Plant(site, "above/node_modules/pagefind/index.js", Hook);
        site.Variables[SharedCache.Variable] = Path.Combine(site.Folder, "above", "cache");
        site.Variables["npm_config_global"] = "true";
        site.Variables["npm_config_dry_run"] = "true";
        site.Variables["npm_config_omit"] = "optional";
        site.Variables["npm_config_package_lock"] = "false";
        site.Variables["npm_config_install_strategy"] = "linked";
        site.Variables["npm_config_workspaces"] = "true";
        site.Variables["npm_config_local_prefix"] = site.Folder;

        await BuildAsync(site);

        Assert.Contains("/places/lighthouse", SearchSite.Results(site).Keys);
    }

    [Fact]
    public async Task What_the_environment_says_does_not_change_what_runs()
    {
        using var site = SiteTest.Of(SearchSite.Files);
        Plant(site, "hook.js", Hook);
        Plant(site, "modules/pagefind/index.js", Hook);
        site.Variables["NODE_OPTIONS"] = "--require " + Path.Combine(site.Folder, "hook.js");
        site.Variables["NODE_PATH"] = Path.Combine(site.Folder, "modules");
        site.Variables["PAGEFIND_EXTENDED_BINARY_PATH"] = Path.Combine(site.Folder, "hook.js");
        site.Variables["PAGEFIND_BINARY_PATH"] = Path.Combine(site.Folder, "hook.js");
        site.Variables["PAGEFIND_ROOT_SELECTOR"] = "nothing";
        site.Variables["npm_config_arch"] = "none";

        await BuildAsync(site);

        Assert.Contains("/places/lighthouse", SearchSite.Results(site).Keys);
    }

    private static async Task<CommandResult> BuildAsync(SiteTest site)
    {
        await ProgramCache.PagefindAsync();
        site.Variables.TryAdd(SharedCache.Variable, SharedCache.Folder);
        site.Variables["PLANTED"] = Path.Combine(site.Folder, "planted");
        var result = await site.RunInAsync(site.Folder, "build");
        Assert.Equal(0, result.ExitStatus);
        Assert.False(File.Exists(site.Variables["PLANTED"]), "What was planted ran.");
        Assert.DoesNotContain("left out", result.Output, StringComparison.Ordinal);
        return result;
    }

    private static void Plant(SiteTest site, string path, string text)
    {
        var file = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
