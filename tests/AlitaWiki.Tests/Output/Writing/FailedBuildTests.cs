using AlitaWiki.Engine;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Model;
using AlitaWiki.Engine.Output;
using AlitaWiki.Engine.Output.Files;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using AlitaWiki.Theme;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>A build that fails names the file, and leaves the last good site whole and of one build.</summary>
public sealed class FailedBuildTests : IDisposable
{
    private const string OnlyUnix = "Windows has other limits.";
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private readonly SiteTest _site = TwoSites.Newer().Write("media/lamp.svg", Picture + "<!-- new -->").Write("media/new.svg", Picture);

    private SortedDictionary<string, string> Before { get; }

    public FailedBuildTests()
    {
        using var older = TwoSites.Older().Write("media/lamp.svg", Picture).Write("media/old/gone.svg", Picture);
        older.Build(output: _site.Output);
        Before = Snapshot.Of(_site.Output);
    }

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("piers/pier-3.html")]
    [InlineData("media/new.svg")]
    [InlineData("media/lamp.svg")]
    [InlineData("_headers")]
    public void A_folder_where_a_file_should_be(string file)
    {
        File.Delete(Path.Combine(_site.Output, file));
        Directory.CreateDirectory(Path.Combine(_site.Output, file, "mine"));
        Before.Remove(file);

        var failure = Assert.Throws<OutputException>(() => _site.Build());

        Assert.Equal(Path.Combine(_site.Output, file), failure.Path);
        Assert.StartsWith("A folder stands where this file should be", failure.Hint, StringComparison.Ordinal);
        AssertAsBefore();
        Directory.Delete(Path.Combine(_site.Output, file), recursive: true);
        AssertMended();
    }

    [Fact]
    public void A_file_where_a_folder_should_be()
    {
        File.WriteAllText(Path.Combine(_site.Output, "piers", "inner"), "Mine.");

        var failure = Assert.Throws<OutputException>(() => _site.Build());

        Assert.Equal(Path.Combine(_site.Output, "piers", "inner"), failure.Path);
        File.Delete(Path.Combine(_site.Output, "piers", "inner"));
        AssertAsBefore();
        AssertMended();
    }

    [Fact]
    public void A_picture_that_goes_away_before_it_is_copied()
    {
        var lamp = Path.Combine(_site.Input, "media", "lamp.svg");

        var report = _site.Build(new SiteBuilder(new WikiTheme()).AddStep(new AfterInput(() => File.Delete(lamp))));

        AssertTold("AW1006 media/lamp.svg:1:1", report);
        AssertAsBefore();
        AssertMended();
    }

    /// <summary>The system goes by way of the hidden link, up from where that leads; by its name the picture is another.</summary>
    [Fact]
    public void A_link_that_means_two_files_publishes_the_one_that_was_looked_at()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        Directory.CreateDirectory(Path.Combine(_site.Folder, "elsewhere", "deep"));
        File.WriteAllText(Path.Combine(_site.Folder, "plain.svg"), "Theirs.");
        _site.Write("media/plain.svg", Picture).Write("media/.hidden/x", "");
        Directory.CreateSymbolicLink(Path.Combine(_site.Input, "media", ".hidden", "up"), Path.Combine(_site.Folder, "elsewhere", "deep"));
        File.CreateSymbolicLink(Path.Combine(_site.Input, "media", "shown.svg"), ".hidden/up/../../plain.svg");
        Assert.Equal("Theirs.", File.ReadAllText(Path.Combine(_site.Input, "media", "shown.svg")));

        Assert.Empty(_site.Build().Diagnostics);

        Assert.Equal(Picture, File.ReadAllText(Path.Combine(_site.Output, "media", "shown.svg")));
    }

    [Fact]
    public void A_picture_that_changes_while_it_is_read()
    {
        var lamp = Path.Combine(_site.Input, "media", "lamp.svg");
        using var original = OriginalFile.Open(new MediaFile(new SourcePath("media/lamp.svg"), lamp, new FileInfo(lamp).Length));
        original.SeeThatItStayed(original.Length);

        // Longer, shorter, and as long as before.
        foreach (var text in (string[])["", Picture + Picture + Picture, Picture + "<!-- NEW -->"])
        {
            File.WriteAllText(lamp, text);
            File.SetLastWriteTimeUtc(lamp, DateTime.UtcNow.AddSeconds(3));
            var refusal = Assert.Throws<RefusalException>(() => original.SeeThatItStayed(original.Length));
            var told = new DiagnosticBag();
            refusal.Tell(told);
            Assert.Equal(["AW4033 media/lamp.svg:1:1"], told.Sorted().Select(found => $"{found.Descriptor.Id} {found.Span}"));
        }
    }

    [Fact]
    public async Task A_picture_that_may_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        var held = new FileStream(Path.Combine(_site.Input, "media", "lamp.svg"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = await _site.RunAsync("build");
        await held.DisposeAsync();

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("input/media/lamp.svg:1:1: error AW1006", run.Errors, StringComparison.Ordinal);
        AssertAsBefore();
        AssertMended();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(700)]
    public async Task A_full_disk_at_any_point(int kilobytes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        Directory.Delete(_site.Output, recursive: true);
        Directory.CreateDirectory(_site.Output);
        // The site that is there, with so much room besides; a small disk of its own where the system lets one have it.
        var run = await ShellAsync($$"""
            unshare --mount true 2>/dev/null && unshare --mount mount -t tmpfs -o size=1m tmpfs output 2>/dev/null || { echo none; exit 0; }
            exec unshare --mount sh -c '
              mount -t tmpfs -o size=64m tmpfs output
              "$@" --input older >&2 || exit 9
              cp -a output before
              mount -o remount,size=$(( $(df -k --output=used output | tail -1) + {{kilobytes}} ))k output
              "$@"; echo status $?
              cp -a output after
              mount -o remount,size=64m output
              "$@" >&2 && cp -a output next' sh "$@"
            """);
        Assert.SkipWhen(run.Output == "none\n", "No disk of its own is to be had here.");

        Assert.Contains("status 1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("The disk is full", run.Errors, StringComparison.Ordinal);
        Assert.Equal(Snapshot.Of(Path.Combine(_site.Folder, "before")), Snapshot.Of(Path.Combine(_site.Folder, "after")));
        _site.Build(output: _site.Output + "-clean");
        Assert.Equal(Snapshot.Of(_site.Output + "-clean"), Snapshot.Of(Path.Combine(_site.Folder, "next")));
    }

    /// <summary>More than fits in memory; the file has no bytes on the disk, and its copy is compared with it once.</summary>
    [Fact]
    public async Task A_film_of_more_than_two_gigabytes_is_copied_piece_by_piece()
    {
        const long Length = (1L << 31) + 4097;
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A file without its bytes takes a call of its own there.");
        var film = Path.Combine(_site.Input, "media", "film.mp4");
        await using (var file = File.Create(film))
        {
            file.SetLength(Length);
            file.Position = Length - 4;
            file.Write("end."u8);
        }

        _site.Variables["DOTNET_GCHeapHardLimit"] = "0x20000000";
        var run = await _site.RunAsync("build");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitStatus);
        var copy = new FileInfo(Path.Combine(_site.Output, "media", "film.mp4"));
        Assert.Equal(Length, copy.Length);
        using (var handle = File.OpenHandle(copy.FullName))
        {
            var end = new byte[8];
            Assert.Equal(8, RandomAccess.Read(handle, end, Length - 8));
            Assert.Equal([0, 0, 0, 0, .. "end."u8], end);
        }
    }

    private void AssertAsBefore()
    {
        Assert.Equal(Before, Snapshot.Of(_site.Output));
        Assert.False(Directory.Exists(Path.Combine(_site.Output, TemporaryFiles.Name)));
    }

    private void AssertMended()
    {
        Assert.Empty(_site.Build().Diagnostics);
        _site.Build(output: _site.Output + "-clean");
        Assert.Equal(Snapshot.Of(_site.Output + "-clean"), Snapshot.Of(_site.Output));
    }

    private static void AssertTold(string expected, BuildReport report)
    {
        Assert.Null(report.Written);
        Assert.Equal([expected], report.Diagnostics.Select(found => $"{found.Descriptor.Id} {found.Span}"));
    }

    /// <summary>Runs a script in the site's folder whose arguments are the command of a build; there the other site is <c>older</c>.</summary>
    private async Task<CommandResult> ShellAsync(string script)
    {
        using var older = TwoSites.Older();
        Directory.Move(older.Input, Path.Combine(_site.Folder, "older"));
        Directory.CreateDirectory(older.Input);
        return await _site.BuildInShellAsync(script);
    }

    private sealed class AfterInput(Action act) : IStep<LoadedSite>
    {
        public LoadedSite Run(LoadedSite site, DiagnosticBag diagnostics)
        {
            act();
            return site;
        }
    }
}
