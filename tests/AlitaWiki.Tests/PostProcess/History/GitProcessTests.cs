using System.Diagnostics;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.PostProcess.History;

/// <summary>Neither the program nor the machine's settings decide whether a build ends or what it gives.</summary>
public sealed class GitProcessTests
{
    private const string Wiki = "-- site.yml --\ntitle: Tidewatch\nurl: https://tidewatch.example\n-- harbour.md --\n---\ntitle: The Harbour\n---\nShips.\n";

    [Theory]
    [InlineData("sleep 600")]
    [InlineData("sleep 600 & wait")]
    [InlineData("echo .git; echo false; exec sleep 600")]
    [InlineData("yes | tr '\\n' ' '")]
    public void A_git_that_hangs_is_ended(string script)
    {
        using var site = SiteTest.Of(Wiki);
        var clock = Stopwatch.StartNew();

        var log = new GitHistory(Program(site, script), TimeSpan.FromSeconds(1)).Read(site.Input, TestContext.Current.CancellationToken);

        Assert.Contains("git did not answer in time and was ended", log.Missing, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(5), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [InlineData("echo nonsense", "lies in no git repository")]
    [InlineData("[ $3 = rev-parse ] && printf '.git\\nfalse\\n%040d\\n' 1 || printf 'nonsense'", "The log breaks off.")]
    [InlineData("[ $3 = rev-parse ] && printf '.git\\nfalse\\n%040d\\n' 1 || printf 'a\\0b\\0c\\0d\\0'", "The log is not in the form that was asked for.")]
    [InlineData("[ $3 = rev-parse ] && printf '.git\\nfalse\\n%040d\\n' 1 || { echo 'fatal: broken' >&2; exit 128; }", "git could not read the history (fatal: broken)")]
    public void A_git_that_says_something_else_gives_no_history(string script, string reason)
    {
        using var site = SiteTest.Of(Wiki);

        var log = new GitHistory(Program(site, script), TimeSpan.FromSeconds(30)).Read(site.Input, TestContext.Current.CancellationToken);

        Assert.Contains(reason, log.Missing, StringComparison.Ordinal);
        Assert.Empty(log.Commits);
    }

    [Fact]
    public async Task The_settings_of_a_machine_change_no_byte()
    {
        using var site = SiteTest.Of(Wiki);
        GitRepository.In(site).Commit("2026-01-01", "Begin with é").Move("input/harbour.md", "input/haven.md").Commit("2026-01-02");
        foreach (var (name, value) in GitRepository.Isolation)
        {
            site.Variables.Add(name, value);
        }

        await site.RunAsync("build");
        var expected = Snapshot.Of(site.Output);
        var map = Path.Combine(site.Folder, "map");
        await File.WriteAllTextAsync(map, "Nobody <mara@tidewatch.example>\n", TestContext.Current.CancellationToken);
        var settings = Path.Combine(site.Folder, "settings");
        await File.WriteAllTextAsync(
            settings,
            $"""
            [log]
              showSignature = true
              showRoot = false
              follow = true
              date = relative
              diffMerges = separate
              decorate = full
            [diff]
              renames = false
              noprefix = true
              external = /bin/false
            [color]
              ui = always
            [core]
              quotePath = false
              abbrev = 5
              pager = /bin/false
            [i18n]
              logOutputEncoding = ISO-8859-1
            [mailmap]
              file = {map}

            """,
            TestContext.Current.CancellationToken);
        site.Variables["GIT_CONFIG_GLOBAL"] = settings;
        site.Variables["GIT_DIR"] = Path.Combine(site.Folder, "elsewhere");

        var result = await site.RunAsync("build");

        Assert.Contains(" 0 files written,", result.Output, StringComparison.Ordinal);
        Assert.Equal(expected, Snapshot.Of(site.Output));
        Assert.Contains("Begin with é", site.Page("/recent-changes").Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Program(SiteTest site, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for git is a shell script.");
        // Only where git may find a repository is it asked.
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(site.Folder, ".git")).FullName, "HEAD"), "ref: refs/heads/main\n");
        var program = Path.Combine(site.Folder, "git");
        File.WriteAllText(program, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return program;
    }
}
