using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.PostProcess.History;
using AlitaWiki.Engine.Programs;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary>Repositories of all kinds can be compared with, and what cannot be read is said in a sentence.</summary>
public sealed class DiffRepositoryTests : IDisposable
{
    private const string Nothing = "## What changes in the wiki\n\nNothing.\n";

    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- pier.md --
        ---
        title: The Pier
        ---
        Boats.
        -- media/lamp.svg --
        <svg>
        <g/></svg>
        """);

    public DiffRepositoryTests()
    {
        foreach (var (name, value) in GitRepository.Isolation)
        {
            _site.Variables[name] = value;
        }
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    public async Task Of_any_format_and_the_input_itself(string format)
    {
        var repository = GitRepository.In(_site.Input, "--object-format=" + format).Commit("2025-01-01");
        Assert.Equal(Nothing, (await _site.RunAsync("diff", "main")).Output);
        await File.AppendAllTextAsync(Path.Combine(_site.Input, "pier.md"), "Ships.\n", TestContext.Current.CancellationToken);
        repository.Commit("2025-01-02");

        Assert.EndsWith("### Changed pages (1)\n\n- `The Pier` (`pier.md`)\n", (await _site.RunAsync("diff", "main~1")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _site.RunAsync("build")).ExitStatus);
        Assert.NotNull(_site.Page("/pier").QuerySelector(".article-history"));
    }

    [Theory]
    [InlineData("worktree")]
    [InlineData("submodule")]
    [InlineData("shared")]
    [InlineData("shallow")]
    [InlineData("separate")]
    [InlineData("link")]
    public async Task Of_any_kind(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && kind == "link", "Links take a right of their own there.");
        var origin = GitRepository.In(_site).Commit("2025-01-01").Commit("2025-01-02");
        using var other = SiteTest.Of("");
        Directory.Delete(other.Input);
        var place = Path.Combine(other.Folder, "place");
        switch (kind)
        {
            case "worktree":
                origin.Run("worktree", "add", "--quiet", "-b", "tree", place);
                break;
            case "submodule":
                GitRepository.In(other).Commit("2025-01-01").Run("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", _site.Folder, "place");
                break;
            case "shared":
                origin.Run("clone", "--quiet", "--shared", ".", place);
                break;
            case "shallow":
                origin.Clone(place, "--depth", "1");
                break;
            case "separate":
                origin.Clone(place, "--separate-git-dir", Path.Combine(other.Folder, "elsewhere"));
                break;
            default:
                origin.Clone(Path.Combine(other.Folder, "real"));
                Directory.CreateSymbolicLink(place, "real");
                break;
        }

        await File.AppendAllTextAsync(Path.Combine(place, "input", "pier.md"), "Ships.\n", TestContext.Current.CancellationToken);

        var result = await _site.RunInAsync(place, "diff", "HEAD");

        Assert.Equal("", result.Errors);
        Assert.EndsWith("### Changed pages (1)\n\n- `The Pier` (`input/pier.md`)\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partial_clone_that_lacks_files_says_so_and_fetches_nothing()
    {
        var origin = GitRepository.In(_site).Commit("2025-01-01");
        origin.Run("config", "uploadpack.allowFilter", "true");
        _site.Write("pier.md", "---\ntitle: The Quay\n---\n");
        origin.Commit("2025-01-02");
        var place = Path.Combine(_site.Folder, "clone");
        var clone = origin.Clone(place, "--filter=blob:none");
        var before = clone.Run("count-objects", "-v");

        var now = await _site.RunInAsync(place, "diff", "HEAD");
        var earlier = await _site.RunInAsync(place, "diff", "HEAD~1");

        Assert.Equal(Nothing, now.Output);
        Assert.Equal(2, earlier.ExitStatus);
        Assert.Matches("^Git cannot read the revision 'HEAD~1': the content of [0-9a-f]{40} is missing in this clone\n$", earlier.Errors);
        Assert.Equal(before, clone.Run("count-objects", "-v"));
    }

    [Fact]
    public async Task A_repository_of_another_user_is_not_read_and_why_is_said()
    {
        GitRepository.In(_site).Commit("2025-01-01");
        _site.Variables["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1";

        var result = await _site.RunAsync("diff", "main");

        Assert.Equal(2, result.ExitStatus);
        Assert.StartsWith("The repository of the input folder cannot be read, so there is nothing to compare with: the repository belongs to another user", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_commit_there_is_no_revision()
    {
        GitRepository.In(_site);

        Assert.Equal("There is no revision 'main' in this repository. Name a branch, a tag or a commit.\n", (await _site.RunAsync("diff", "main")).Errors);
    }

    [Fact]
    public async Task Line_ends_and_large_files_that_git_keeps_elsewhere_are_no_change()
    {
        var mast = Encoding.UTF8.GetBytes("<svg/>" + new string(' ', 5000));
        _site.Write("media/mast.svg", $"version https://git-lfs.github.com/spec/v1\noid sha256:{Convert.ToHexStringLower(SHA256.HashData(mast))}\nsize {mast.Length}\n");
        _site.Write("media/quay.svg", $"version https://git-lfs.github.com/spec/v1\noid sha256:{new string('0', 64)}\nsize 9\n");
        GitRepository.In(_site).Commit("2025-01-01");
        _site.Write("media/lamp.svg", "<svg>\r\n<g/></svg>\n").Write("pier.md", "---\r\ntitle: The Pier\r\n---\r\nBoats.\r\n").Write("media/quay.svg", "<svg/>");
        await File.WriteAllBytesAsync(Path.Combine(_site.Input, "media/mast.svg"), mast, TestContext.Current.CancellationToken);

        var result = await _site.RunAsync("diff", "main");

        Assert.Equal("## What changes in the wiki\n\n### Changed media (1)\n\n- `input/media/quay.svg`\n", result.Output);
    }

    [Fact]
    public void Links_submodules_and_hidden_files_of_the_revision_are_passed_by_and_names_may_be_any()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has neither such names nor such links.");
        string[] names = ["a b.md", "café.md", "日本/灯台.md", "[x]*?.md", ":(glob)y.md", "-x.md", "tab\tand\nline.md", "quote\".md", "HEAD"];
        foreach (var name in names)
        {
            _site.Write("media/" + name, name);
        }

        _site.Write(".hidden/x.md", "").Write("media/.hidden", "");
        Directory.CreateSymbolicLink(Path.Combine(_site.Input, "link.md"), "/etc/passwd");
        var repository = GitRepository.In(_site).Commit("2025-01-01");
        var commit = repository.Run("rev-parse", "HEAD").Trim();
        repository.Run("update-index", "--add", "--cacheinfo", $"160000,{commit},input/module");
        repository.Run("-c", "user.name=M", "-c", "user.email=m@m.example", "commit", "--quiet", "--message", "A submodule");
        var target = Directory.CreateDirectory(Path.Combine(_site.Folder, "target")).FullName;

        var snapshot = GitSnapshot.Take(ProgramFinder.Find("git"), _site.Input, "main", target, TestContext.Current.CancellationToken);

        Assert.Null(snapshot.Problem);
        Assert.Equal(
            names.Select(name => "media/" + name).Concat(["site.yml", "pier.md", "media/lamp.svg"]).Order(StringComparer.Ordinal),
            snapshot.Files.Keys.Select(file => file.Value).Order(StringComparer.Ordinal));
        Assert.Equal("[x]*?.md", File.ReadAllText(Path.Combine(target, "media", "[x]*?.md")));
        Assert.All(Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories), file => Assert.Null(new FileInfo(file).LinkTarget));
    }
}
