using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Search;

/// <summary>A wiki whose search program cannot be had is whole but for search, and says so in one line.</summary>
public sealed class WithoutSearchTests
{
    [Fact]
    public async Task Without_npm_one_line_says_how_to_have_search_and_the_search_page_offers_all_pages()
    {
        using var site = SiteTest.Of(SearchSite.Files);
        site.Variables["PATH"] = site.Folder;

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(
            ["Search is left out: npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again."],
            Lines(result).Where(line => line.Contains("earch", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "pagefind")));
        Assert.Contains("built without search", site.MainOf("/search"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("/search").QuerySelector("main a[href='/all-pages']"));
        Assert.Equal("/search", site.Page("/").QuerySelector("a.search-link:not([data-search])")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_program_of_that_name_in_the_current_folder_is_not_npm()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The planted programs are written for a Unix shell.");
        using var site = SiteTest.Of(SearchSite.Files);
        Program(site, "npm", "touch planted");
        Program(site, "node", "touch planted");
        site.Variables["PATH"] = "." + Path.PathSeparator + "../" + Path.GetFileName(site.Folder);

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Contains("Search is left out: npm was not found. Install Node.js from https://nodejs.org, which brings it, and build again.", Lines(result));
        Assert.Empty(Directory.EnumerateFiles(site.Folder, "planted", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_installation_that_fails_is_told_in_a_line_and_leaves_nothing_half_done()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs that fail are written for a Unix shell.");
        using var site = SiteTest.Of(SearchSite.Files);
        Program(site, "npm", "echo 'npm error code ENOTFOUND' >&2; echo 'npm error a long tale' >&2; exit 1");
        Program(site, "node", "exit 1");

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(
            ["Installing search (once)…", "Search is left out: npm could not install Pagefind (ENOTFOUND). The next build tries again."],
            Lines(result).Where(line => line.Contains("earch", StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.Cache, "programs")));
        Assert.True(site.Has("/places/lighthouse"));
    }

    [Theory]
    [InlineData("exit 0")]
    [InlineData("mkdir -p node_modules/pagefind/lib; echo 'evil()' > node_modules/pagefind/lib/index.js; exit 0")]
    [InlineData("ln -s / node_modules; exit 0")]
    [InlineData("rm package.json; exit 0")]
    public async Task What_is_not_as_the_lock_file_says_is_not_used(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs that stand in are written for a Unix shell.");
        using var site = SiteTest.Of(SearchSite.Files);
        Program(site, "npm", "PATH=/usr/bin:/bin; " + script);
        Program(site, "node", $"touch '{site.Folder}/planted'");

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Contains(
            "Search is left out: npm could not install Pagefind (what it brought is not what the lock file names). The next build tries again.", Lines(result));
        Assert.False(File.Exists(Path.Combine(site.Folder, "planted")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.Cache, "programs")));
    }

    [Fact]
    public async Task A_program_that_fails_is_taken_away_and_installed_anew()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs that fail are written for a Unix shell.");
        using var site = SiteTest.Of(SearchSite.Files);
        ProgramCache.Copy(await ProgramCache.PagefindAsync(), site.Cache);
        Program(site, "npm", "exit 1");
        Program(site, "node", "echo 'Error: no such module' >&2; exit 1");

        var first = await site.RunInAsync(site.Folder, "build");
        var second = await site.RunInAsync(site.Folder, "build");

        Assert.DoesNotContain("Installing search (once)…", Lines(first));
        Assert.Contains("Search is left out: Pagefind could not index the pages (Error: no such module). The next build installs it anew.", Lines(first));
        Assert.Contains("Installing search (once)…", Lines(second));
        Assert.Equal(0, second.ExitStatus);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(site.Cache, "programs")));
    }

    [Fact]
    public async Task Left_out_by_wish_nothing_is_said()
    {
        using var site = SiteTest.Of(SearchSite.Files);

        var result = await site.RunInAsync(site.Folder, "build", "--no-search");

        Assert.Equal(0, result.ExitStatus);
        Assert.DoesNotContain(Lines(result), line => line.Contains("earch", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(site.Cache, "programs")));
    }

    private static string[] Lines(CommandResult result) => (result.Errors + result.Output).Split('\n');

    /// <summary>A program that stands in for one of that name, on a search path with nothing else.</summary>
    private static void Program(SiteTest site, string name, string script)
    {
        var file = Path.Combine(site.Folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        site.Variables["PATH"] = site.Folder;
    }
}
