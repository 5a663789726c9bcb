using AlitaWiki.Engine.Output.Search;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Tests.Output.Search;
using Xunit;

namespace AlitaWiki.Tests.Cache;

/// <summary>What was installed is used as long as it is what was installed, to the byte; else it is installed again.</summary>
public sealed class DamagedProgramTests
{
    private static readonly (string Name, Action<string> Do)[] s_damages =
    [
        ("cut", file => Cut(file, length => length / 2)),
        ("cut by a byte", file => Cut(file, length => Math.Max(0, length - 1))),
        ("emptied", file => File.WriteAllBytes(file, [])),
        ("garbled", file => Garble(file)),
        ("longer", file => File.AppendAllText(file, "\n")),
        ("removed", File.Delete),
        ("renamed", file => File.Move(file, file + ".js")),
        ("a folder", file => ReplaceBy(file, () => Directory.CreateDirectory(file))),
        ("a link to itself elsewhere", file =>
        {
            File.Move(file, file + "-elsewhere");
            File.CreateSymbolicLink(file, file + "-elsewhere");
        }),
        ("a link to nothing", file => ReplaceBy(file, () => File.CreateSymbolicLink(file, file + "-nowhere"))),
        ("joined", file => File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, "also.js"), "")),
    ];

    [Fact]
    public async Task Whatever_happens_to_any_file_is_noticed()
    {
        using var site = SiteTest.Of("");
        var program = await ProgramCache.PagefindAsync();
        var copy = ProgramCache.Copy(program, site.Cache);
        Assert.True(IsWhole(copy));

        var unnoticed = new List<string>();
        foreach (var file in Directory.EnumerateFiles(program, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(program, file)))
        {
            foreach (var (name, damage) in s_damages)
            {
                damage(Path.Combine(copy, file));
                if (IsWhole(copy))
                {
                    unnoticed.Add($"{file} {name}");
                }

                Restore(program, copy, file);
            }
        }

        Assert.Empty(unnoticed);
        Assert.True(IsWhole(copy));
    }

    [Theory]
    [InlineData("node_modules/evil/index.js")]
    [InlineData("node_modules/pagefind/node_modules/evil/index.js")]
    [InlineData("node_modules/.hooks/index.js")]
    [InlineData("pagefind.yml")]
    [InlineData(".npmrc")]
    [InlineData("node_modules/@pagefind/none/bin/pagefind")]
    public async Task A_further_file_is_noticed(string file)
    {
        using var site = SiteTest.Of("");
        var copy = ProgramCache.Copy(await ProgramCache.PagefindAsync(), site.Cache);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
        await File.WriteAllTextAsync(Path.Combine(copy, file), "1", TestContext.Current.CancellationToken);

        Assert.False(IsWhole(copy));
    }

    [Fact]
    public async Task A_pipe_in_a_files_place_holds_nobody_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps pipes elsewhere.");
        using var site = SiteTest.Of("");
        var copy = ProgramCache.Copy(await ProgramCache.PagefindAsync(), site.Cache);
        var file = Path.Combine(copy, "node_modules", "pagefind", "lib", "index.js");
        File.Delete(file);
        using (var make = System.Diagnostics.Process.Start("mkfifo", [file]))
        {
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(IsWhole(copy));
    }

    [Theory]
    [InlineData("index.mjs", "emptied")]
    [InlineData("node_modules/pagefind/lib/index.js", "cut")]
    [InlineData("node_modules/pagefind/package.json", "a folder")]
    [InlineData("node_modules/@pagefind/linux-x64/bin/pagefind_extended", "garbled")]
    [InlineData("node_modules/@pagefind/linux-x64/bin/pagefind_extended", "removed")]
    public async Task A_build_installs_a_damaged_program_again_and_has_its_search(string file, string damage)
    {
        var program = await ProgramCache.PagefindAsync();
        Assert.SkipUnless(File.Exists(Path.Combine(program, file)), "This system has another program.");
        using var site = SiteTest.Of(SearchSite.Files);
        var copy = ProgramCache.Copy(program, site.Cache);
        Array.Find(s_damages, entry => entry.Name == damage).Do(Path.Combine(copy, file));

        var result = await site.RunInAsync(site.Folder, "build");

        Assert.Equal(0, result.ExitStatus);
        Assert.Contains("Installing search (once)…", result.Output + result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("left out", result.Output, StringComparison.Ordinal);
        Assert.Contains("/places/lighthouse", SearchSite.Results(site).Keys);
        Assert.Equal(Snapshot.Of(program), Snapshot.Of(copy));
        Assert.Equal([copy], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(copy)!));
    }

    [Fact]
    public async Task Two_builds_that_install_at_once_both_have_their_search()
    {
        await ProgramCache.PagefindAsync();
        using var one = SiteTest.Of(SearchSite.Files);
        using var other = SiteTest.Of(SearchSite.Files);
        other.Variables[SharedCache.Variable] = one.Cache;

        var results = await Task.WhenAll(one.RunInAsync(one.Folder, "build"), other.RunInAsync(other.Folder, "build"));

        Assert.All(results, result => Assert.Equal(0, result.ExitStatus));
        Assert.All(results, result => Assert.DoesNotContain("left out", result.Output, StringComparison.Ordinal));
        Assert.Equal(Snapshot.Of(Path.Combine(one.Output, "pagefind")), Snapshot.Of(Path.Combine(other.Output, "pagefind")));
        Assert.Single(Directory.EnumerateFileSystemEntries(Path.Combine(one.Cache, "programs")));
    }

    private static bool IsWhole(string program) => SearchProgram.Program.IsWhole(program, TestContext.Current.CancellationToken);

    /// <summary>Puts a file back as it was, and takes away what damages leave beside it.</summary>
    private static void Restore(string program, string copy, string file)
    {
        var spoilt = Path.Combine(copy, file);
        if (Directory.Exists(spoilt))
        {
            Directory.Delete(spoilt);
        }

        foreach (var beside in new DirectoryInfo(Path.GetDirectoryName(spoilt)!).EnumerateFiles().Where(beside => !File.Exists(Path.Combine(program, Path.GetRelativePath(copy, beside.FullName)))))
        {
            beside.Delete();
        }

        File.Delete(spoilt);
        File.Copy(Path.Combine(program, file), spoilt);
    }

    private static void ReplaceBy(string file, Action other)
    {
        File.Delete(file);
        other();
    }

    private static void Cut(string file, Func<long, long> length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length(stream.Length));
    }

    private static void Garble(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}
