using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.Programs;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Hostile;

/// <summary>Whatever a repository says, and whatever looks like one: reading it runs nothing but git, and nothing that is committed is taken for it.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private const string NoRepository =
        "No dates, contributors and recent changes: the input folder lies in no git repository. Commit it to one to have them.";

    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        url: https://tidewatch.example
        -- properties.yml --
        opening: { type: date, question: When does it open? }
        -- film.md --
        ---
        title: The Film
        claims:
          opening:
            - { value: 2031, source: gazette }
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- media/lamp.svg --
        <svg/>
        """);

    private readonly RepositoryTraps _traps;

    public HostileRepositoryTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs are shell scripts.");
        _traps = new RepositoryTraps(Path.Combine(_site.Folder, "traps"));
        File.WriteAllText(Path.Combine(_site.Folder, ".gitignore"), "traps\noutput\n");
        foreach (var (name, value) in GitRepository.Isolation)
        {
            _site.Variables[name] = value;
        }
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_traps_would_catch_other_calls_of_git()
    {
        var repository = Trapped();

        Set(_traps.Settings[0]);
        repository.Run("archive", "main");
        Assert.Contains("smudge", _traps.Ran(), StringComparison.Ordinal);
        Set(_traps.Settings[2]);
        repository.Run("log", "-p");
        Assert.Contains("textconv", _traps.Ran(), StringComparison.Ordinal);
        Set(_traps.Settings[6]);
        repository.Run("status");
        Assert.Contains("fsmonitor", _traps.Ran(), StringComparison.Ordinal);
        Set("");
        repository.Run("checkout", "--quiet", "--detach");
        Assert.Contains("post-checkout", _traps.Ran(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_setting_runs_a_program()
    {
        Trapped();
        foreach (var setting in _traps.Settings)
        {
            Set(setting);

            var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);
            var snapshot = Take("main");

            Assert.Null(log.Missing);
            Assert.Equal(2, log.Commits.Length);
            Assert.Null(snapshot.Problem);
            Assert.Equal(5, snapshot.Files.Count);
            Assert.Equal("", _traps.Ran());
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("diff", "main~1")]
    [InlineData("explain", "film", "opening")]
    [InlineData("new", "page", "--title", "The Quay")]
    public async Task No_command_runs_what_settings_attributes_hooks_and_variables_name(params string[] command)
    {
        Trapped();
        Set(string.Concat(_traps.Settings));
        foreach (var (name, value) in _traps.Variables)
        {
            _site.Variables[name] = value;
        }

        var result = await _site.RunAsync(command);

        Assert.Equal("", _traps.Ran());
        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitStatus);
        if (command[0] == "build")
        {
            Assert.True(_site.Has("/recent-changes"));
            Assert.NotNull(_site.Page("/film").QuerySelector(".article-history"));
        }
        else if (command[0] == "diff")
        {
            Assert.Equal("## What changes in the wiki\n\n### New pages (1)\n\n- `The Film` (`input/film.md`)\n", result.Output);
        }
    }

    [Fact]
    public async Task No_preview_runs_them_when_it_starts_and_when_something_is_committed()
    {
        var repository = Trapped();
        Set(string.Concat(_traps.Settings.Except([_traps.Settings[7]])));
        await using var preview = await PreviewProcess.StartAsync(_site.Folder);
        await preview.ConnectAsync();
        _site.Write("film.md", "---\ntitle: The Other Film\n---\n");
        await preview.NextAsync();
        Assert.Equal("", _traps.Ran());

        var tree = Path.Combine(_site.Folder, ".git", "refs", "heads", "main");
        await File.WriteAllTextAsync(tree, repository.Run("rev-parse", "main~1"), TestContext.Current.CancellationToken);
        _traps.Ran();
        await preview.NextAsync();

        Assert.Equal("", _traps.Ran());
    }

    [Fact]
    public async Task A_bare_repository_in_the_place_of_the_input_is_none()
    {
        GitRepository.Bare(_site.Input);
        _traps.SetIn(_site.Input);
        await File.AppendAllTextAsync(Path.Combine(_site.Input, "config"), string.Concat(_traps.Settings), TestContext.Current.CancellationToken);

        var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);
        var check = await _site.RunAsync("check");
        var build = await _site.RunAsync("build");
        var diff = await _site.RunAsync("diff", "main");

        Assert.Empty(log.Commits);
        Assert.Equal(NoRepository, log.Missing);
        Assert.Contains("input/HEAD:1:1: error AW1090: The input folder is a git repository of its own within the wiki.", check.Errors, StringComparison.Ordinal);
        Assert.Equal((1, 1, 2), (check.ExitStatus, build.ExitStatus, diff.ExitStatus));
        Assert.Equal("The input folder lies in no git repository, so there is nothing to compare with.\n", diff.Errors);
        Assert.Equal("", _traps.Ran());
    }

    [Theory]
    [InlineData("")]
    [InlineData("input")]
    public void A_bare_repository_on_the_way_up_is_passed_by(string place)
    {
        Trapped();
        var bare = Path.Combine(_site.Folder, place);
        GitRepository.Bare(bare).Run("config", "core.fsmonitor", "false");
        File.AppendAllText(Path.Combine(bare, "config"), string.Concat(_traps.Settings));

        var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);

        Assert.Equal(2, log.Commits.Length);
        Assert.Equal("", _traps.Ran());
        Directory.Delete(Path.Combine(_site.Folder, ".git"), recursive: true);
        Assert.Equal(NoRepository, GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken).Missing);
        Assert.Equal("", _traps.Ran());
    }

    [Theory]
    [InlineData("gitdir: media/pier\n")]
    [InlineData("gitdir: ./media/../media/pier\n")]
    [InlineData("gitdir: sources/link\n")]
    public void A_file_that_leads_to_a_repository_beside_the_files_of_the_wiki_is_refused(string link)
    {
        var bare = Path.Combine(_site.Input, "media", "pier");
        GitRepository.Bare(bare);
        _traps.SetIn(bare);
        File.AppendAllText(Path.Combine(bare, "config"), string.Concat(_traps.Settings));
        Directory.CreateSymbolicLink(Path.Combine(_site.Input, "sources", "link"), "../media/pier");
        File.WriteAllText(Path.Combine(_site.Input, ".git"), link);

        var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);

        Assert.StartsWith("No dates, contributors and recent changes: the .git of the input folder leads to a folder beside the wiki's own files", log.Missing, StringComparison.Ordinal);
        Assert.Contains("leads to a folder beside the wiki's own files", Take("main").Problem, StringComparison.Ordinal);
        Assert.Equal("", _traps.Ran());
    }

    [Theory]
    [InlineData("nonsense\n")]
    [InlineData("gitdir: \n")]
    [InlineData("gitdir: nowhere\n")]
    [InlineData("gitdir: .git\n")]
    [InlineData("gitdir: /\n")]
    public void A_git_file_that_leads_nowhere_is_no_repository_even_beside_a_bare_one(string link)
    {
        GitRepository.Bare(_site.Input);
        File.AppendAllText(Path.Combine(_site.Input, "config"), string.Concat(_traps.Settings));
        File.WriteAllText(Path.Combine(_site.Input, ".git"), link);

        var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);

        Assert.Empty(log.Commits);
        Assert.NotNull(log.Missing);
        Assert.NotNull(Take("main").Problem);
        Assert.Equal("", _traps.Ran());
    }

    [Fact]
    public void A_git_folder_that_is_broken_does_not_lead_on_to_a_bare_one()
    {
        GitRepository.Bare(_site.Input);
        Directory.CreateDirectory(Path.Combine(_site.Input, ".git"));
        File.WriteAllText(Path.Combine(_site.Input, ".git", "HEAD"), "ref: refs/heads/main\n");

        var log = GitHistory.OfThisMachine.Read(_site.Input, TestContext.Current.CancellationToken);

        Assert.Empty(log.Commits);
        Assert.NotNull(log.Missing);
        Assert.NotNull(Take("main").Problem);
    }

    /// <summary>Two commits, then all traps but the settings.</summary>
    private GitRepository Trapped()
    {
        RepositoryTraps.SetAttributes(Path.Combine(_site.Folder, ".gitattributes"));
        RepositoryTraps.SetAttributes(Path.Combine(_site.Input, ".gitattributes"));
        var film = Path.Combine(_site.Input, "film.md");
        File.Move(film, film + "x");
        var repository = GitRepository.In(_site).Commit("2025-01-01");
        File.Move(film + "x", film);
        repository.Commit("2025-01-02", "Tell of the film");
        _traps.SetIn(Path.Combine(_site.Folder, ".git"));
        return repository;
    }

    private void Set(string settings) =>
        File.WriteAllText(Path.Combine(_site.Folder, ".git", "config"), "[core]\n repositoryFormatVersion = 0\n" + settings);

    private GitSnapshot Take(string revision)
    {
        var target = Directory.CreateTempSubdirectory("alitawiki-test-");
        try
        {
            return GitSnapshot.Take(ProgramFinder.Find("git"), _site.Input, revision, target.FullName, TestContext.Current.CancellationToken);
        }
        finally
        {
            target.Delete(recursive: true);
        }
    }
}
