using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Editor;

/// <summary>Where the wiki can be edited in the browser, and what that brings to the site.</summary>
public sealed class EditorFileTests
{
    private const string Policy = "Content-Security-Policy";

    [Fact]
    public async Task TheEditorIsInstalledOnceAndBuiltTheSameEachTime()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        site.Variables.Remove(SharedCache.Variable);

        var first = await EditorSite.BuildAsync(site);
        Directory.Delete(Path.Combine(site.Cache, "builds"), recursive: true);
        var second = await EditorSite.BuildAsync(site);

        Assert.Contains("Installing the editor (once)…", first.Errors + first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Installing the editor (once)…", second.Errors + second.Output, StringComparison.Ordinal);
        Assert.Contains(" 0 files written,", second.Output, StringComparison.Ordinal);
        var scripts = Directory.GetDirectories(Path.Combine(site.Output, "admin")).Single();
        var files = Directory.EnumerateFiles(scripts, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(scripts, file)).ToArray();
        Assert.Superset(
            new HashSet<string>(["decap-cms/decap-cms.js", "editor.js", "front-matter.js", "page-file.js", "shapes.js", "suggest.js", "yaml/index.js", "yaml/nodes/Node.js"]),
            files.ToHashSet());
        Assert.Contains(files, file => file.EndsWith(".wasm", StringComparison.Ordinal));
        // The program comes under two names, and with what only those need who develop it.
        Assert.DoesNotContain(files, file => file.EndsWith(".map", StringComparison.Ordinal) || file.EndsWith("/cms.js", StringComparison.Ordinal));
        Assert.Equal($"/admin/{Path.GetFileName(scripts)}/editor.js", site.Page("/admin").QuerySelector("script")!.GetAttribute("src"));
        Assert.Equal("noindex", site.Page("/admin").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(site.Page("/admin").QuerySelectorAll("style, [style], script:not([src])"));
        Assert.DoesNotContain("admin", await File.ReadAllTextAsync(Path.Combine(site.Output, "sitemap.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyTheEditorsPageMayDoWhatTheEditorNeeds()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        site.Write("admin/tools.md", "---\ntitle: Tools\n---\n");
        await EditorSite.BuildAsync(site);
        var rules = HostRules.Of(site.Output);
        var addresses = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Output, file))
            .SelectMany(file => file.EndsWith(".html", StringComparison.Ordinal) ? [file, file[..^".html".Length]] : new[] { file });

        Assert.All(addresses, address =>
        {
            var policies = rules.HeadersOf(address).Where(header => header.Key == Policy).Select(header => header.Value).ToArray();
            Assert.Equal(address is "/admin" or "/admin.html", policies.Any(policy => policy.Contains("'unsafe-eval'", StringComparison.Ordinal)));
            Assert.Equal(address is "/admin" or "/admin.html", policies.Any(policy => policy.Contains("api.github.com", StringComparison.Ordinal)));
            Assert.True(rules.CountOf(Policy, address) <= 1, $"Two policies for {address}.");
        });
        Assert.Equal(1, rules.CountOf(Policy, "/admin/tools"));
        // The window in which a reader signs in answers to the one that opened it.
        Assert.Equal("same-origin-allow-popups", rules.HeadersOf("/admin").Single(header => header.Key == "Cross-Origin-Opener-Policy").Value);
        Assert.Equal("same-origin", rules.HeadersOf("/admin/tools").Single(header => header.Key == "Cross-Origin-Opener-Policy").Value);
    }

    [Theory]
    [InlineData("repository: https://github.com/tidewatch/wiki\neditor: false\n")]
    [InlineData("repository: https://code.example/tidewatch/wiki\n")]
    [InlineData("repository: https://github.com/tidewatch\n")]
    [InlineData("repository: https://github.com.example/tidewatch/wiki\n")]
    [InlineData("")]
    public async Task WhereItIsNotWantedOrCannotBeThereIsNoneAndNotAWord(string settings)
    {
        using var site = EditorSite.Of(settings);
        site.Variables.Remove(SharedCache.Variable);

        var result = await site.RunAsync("build");

        Assert.Equal(0, result.ExitStatus);
        Assert.DoesNotContain("dit", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.False(site.Has("/admin"));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "admin")));
        Assert.False(Directory.Exists(Path.Combine(site.Cache, "programs")));
        Assert.DoesNotContain("admin", await File.ReadAllTextAsync(Path.Combine(site.Output, "_headers"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeftOutLaterItGoesFromTheSite()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        await EditorSite.BuildAsync(site);

        site.Write("site.yml", "title: Tidewatch\neditor: false\n" + EditorSite.Repository);
        await site.RunAsync("build");

        Assert.False(site.Has("/admin"));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "admin")));
    }

    [Fact]
    public async Task WithoutNpmOneLineSaysHowToHaveIt()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        site.Variables.Remove(SharedCache.Variable);
        site.Variables["PATH"] = site.Folder;

        var result = await site.RunAsync("build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(
            ["Editing in the browser is left out: npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again."],
            result.Output.Split('\n').Where(line => line.Contains("npm", StringComparison.Ordinal)));
        Assert.False(site.Has("/admin"));
        Assert.True(site.Has("/about"));
    }

    [Fact]
    public async Task APageInItsPlaceIsAnErrorUnlessItIsLeftOut()
    {
        using var site = EditorSite.Of(EditorSite.Repository);
        site.Write("admin.md", "---\ntitle: Who keeps this wiki\n---\n");

        var refused = await site.RunAsync("build");
        site.Write("site.yml", "title: Tidewatch\neditor: false\n" + EditorSite.Repository);
        var built = await site.RunAsync("build");

        Assert.Equal(1, refused.ExitStatus);
        Assert.Contains("input/admin.md:2", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("AW4", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, built.ExitStatus);
        Assert.Contains("Who keeps this wiki", site.MainOf("/admin"), StringComparison.Ordinal);
    }
}
