using System.Security.Cryptography;
using System.Text;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>Whatever stands in the manifest, the build goes on, and nothing is deleted that builds have not written.</summary>
public sealed class ManifestTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n-- index.md --\n---\ntitle: Home\n---\n");
    private readonly string _folder = Directory.CreateTempSubdirectory("alitawiki-manifest-").FullName;

    private string ManifestFile => Path.Combine(_folder, Manifest.Name);

    public void Dispose()
    {
        _site.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_is_written_is_read()
    {
        OutputPath[] files = [new("404.html"), new("_headers"), new("media/日本/灯台.svg"), new("a/b/😀.html"), new("con.html.html"), new("tags/x y.html")];
        File.WriteAllBytes(ManifestFile, Manifest.Write([.. files]));

        Assert.Equal(files.Order(), Manifest.Read(_folder)!.Order());
        File.WriteAllBytes(ManifestFile, Manifest.Write([]));
        Assert.Equal([], Manifest.Read(_folder));
        File.Delete(ManifestFile);
        Assert.Null(Manifest.Read(_folder));
    }

    [Fact]
    public void Changed_in_any_byte_cut_or_lengthened_it_lists_nothing()
    {
        var whole = Manifest.Write([new("404.html"), new("index.html"), new("media/lamp.svg")]);
        var damaged = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                byte[] changed = [.. whole];
                changed[i] ^= (byte)(1 << bit);
                AssertDamaged(changed);
            }

            AssertDamaged([.. whole.AsSpan(0, i), 0, .. whole.AsSpan(i + 1)]);
            AssertDamaged(whole[..i]);
            AssertDamaged([.. whole[..i], .. whole[(i + 1)..]]);
            AssertDamaged([.. whole[..i], whole[i], .. whole[i..]]);
        }

        AssertDamaged([.. whole, (byte)'\n']);
        AssertDamaged([.. whole, .. whole]);
        AssertDamaged(new byte[whole.Length]);
        AssertDamaged("404.html\nindex.html\n"u8.ToArray());
        Assert.InRange(damaged, whole.Length * 12, int.MaxValue);

        void AssertDamaged(byte[] content)
        {
            File.WriteAllBytes(ManifestFile, content);
            Assert.Null(Manifest.Read(_folder));
            damaged++;
        }
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("a/..")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("./index.html")]
    [InlineData("a/./b.html")]
    [InlineData("/etc/passwd")]
    [InlineData("//server/share")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("")]
    [InlineData("..\\outside.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:/Windows/win.ini")]
    [InlineData("C:win.ini")]
    [InlineData("index.html:stream")]
    [InlineData("nul\0.html")]
    [InlineData("a\tb.html")]
    [InlineData("a\rb.html")]
    [InlineData("a\u0085b.html")]
    [InlineData("dots...")]
    [InlineData("a./b.html")]
    [InlineData("space ")]
    [InlineData(".git/config")]
    [InlineData(".alitawiki-manifest")]
    [InlineData(".alitawiki-lock")]
    [InlineData(".alitawiki-tmp/of-1/1")]
    [InlineData("a/.hidden")]
    public void Sealed_by_whoever_forged_it_a_path_that_no_build_writes_makes_all_of_it_count_for_nothing(string path)
    {
        File.WriteAllBytes(ManifestFile, Sealed.Of(Encoding.UTF8.GetBytes($"404.html\n{path}\nindex.html\n")));

        Assert.Null(Manifest.Read(_folder));
        Assert.False(new OutputPath(path).IsFit);
    }

    [Fact]
    public void A_path_of_more_folders_than_a_build_writes_counts_for_nothing()
    {
        File.WriteAllBytes(ManifestFile, Sealed.Of(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("a/", 100_000))}x.html\nindex.html\n")));

        Assert.Null(Manifest.Read(_folder));
    }

    [Fact]
    public void Bytes_that_are_no_text_count_for_nothing()
    {
        File.WriteAllBytes(ManifestFile, Sealed.Of([.. "404.html\n"u8, 0xC0, 0xAF, (byte)'\n']));
        Assert.Null(Manifest.Read(_folder));
        File.WriteAllBytes(ManifestFile, Sealed.Of([.. "404.html\n"u8, .. "index.html"u8]));
        Assert.Null(Manifest.Read(_folder));
    }

    /// <summary>The damage that once made every later build end as a defect, and its kin.</summary>
    [Theory]
    [InlineData("a\0b\n")]
    [InlineData("\0")]
    [InlineData("\n\n\n")]
    [InlineData("mine.html\nold.html\n")]
    [InlineData("")]
    [InlineData("\uFFFD/\uD83D\uDE00/../..\n")]
    public void A_build_with_a_damaged_manifest_says_so_once_deletes_nothing_and_makes_it_anew(string damage)
    {
        _site.Build();
        var clean = Snapshot.Of(_site.Output);
        File.WriteAllText(Path.Combine(_site.Output, "mine.html"), "Mine.");
        File.WriteAllText(Path.Combine(_site.Output, Manifest.Name), damage);

        var first = _site.Build();
        var second = _site.Build();

        var told = Assert.Single(first.Diagnostics);
        Assert.Same(OutputDiagnostics.ManifestDamaged, told.Descriptor);
        Assert.True(first.Succeeded);
        Assert.Empty(second.Diagnostics);
        Assert.Equal(0, second.Written!.Written);
        Assert.Equal("Mine.", File.ReadAllText(Path.Combine(_site.Output, "mine.html")));
        File.Delete(Path.Combine(_site.Output, "mine.html"));
        Assert.Equal(clean, Snapshot.Of(_site.Output));
    }

    [Fact]
    public void A_manifest_that_lists_the_site_of_another_deletes_what_it_lists_within_the_folder_alone()
    {
        _site.Build();
        var outside = Path.Combine(_site.Folder, "outside.html");
        File.WriteAllText(outside, "Theirs.");
        File.WriteAllText(Path.Combine(_site.Output, "old.html"), "Old.");
        Directory.CreateDirectory(Path.Combine(_site.Output, "folder.html"));
        File.WriteAllBytes(
            Path.Combine(_site.Output, Manifest.Name), Manifest.Write([.. Manifest.Read(_site.Output)!, new("old.html"), new("folder.html"), new("never/there.html")]));

        var report = _site.Build();

        Assert.Empty(report.Diagnostics);
        Assert.False(File.Exists(Path.Combine(_site.Output, "old.html")));
        Assert.True(Directory.Exists(Path.Combine(_site.Output, "folder.html")));
        Assert.Equal("Theirs.", File.ReadAllText(outside));
    }

    [Fact]
    public async Task Pipes_and_folders_in_the_place_of_the_generators_own_files_keep_nobody_waiting()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files on Windows.");
        _site.Build();
        foreach (var own in (string[])[Manifest.Name, OutputLock.Name, "index.html", "404.html"])
        {
            File.Delete(Path.Combine(_site.Output, own));
            using var make = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(_site.Output, own)]);
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var mended = await Task.Run(() => _site.Build(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.True(mended.Succeeded);
        Assert.All((string[])[Manifest.Name, "index.html", "404.html"], name => Assert.NotEqual(0, new FileInfo(Path.Combine(_site.Output, name)).Length));
        File.Delete(Path.Combine(_site.Output, OutputLock.Name));
        Directory.CreateDirectory(Path.Combine(_site.Output, OutputLock.Name));
        Assert.Throws<UnauthorizedAccessException>(() => _site.Build());
    }

    [Fact]
    public void The_seal_is_of_the_bytes_behind_it() =>
        Assert.Equal([.. Encoding.ASCII.GetBytes(Convert.ToHexStringLower(SHA256.HashData("abc"u8))), (byte)'\n', .. "abc"u8], Sealed.Of("abc"u8));
}
