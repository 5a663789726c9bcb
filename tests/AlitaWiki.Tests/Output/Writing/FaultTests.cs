using System.Diagnostics;
using AlitaWiki.Engine.Diagnostics;
using AlitaWiki.Engine.Input;
using AlitaWiki.Engine.Input.Memory;
using AlitaWiki.Engine.Output.Writing;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Writing;

/// <summary>What a build says and leaves when the disk does not do as it should, and that the next build mends it.</summary>
public sealed class FaultTests
{
    private const string OnlyUnix = "The limits of this test are Unix's.";

    /// <summary>The build, its arguments in the place of $0 and on.</summary>
    private const string Build = "\"$@\"";

    [Fact]
    public async Task A_full_disk_is_named_and_leaves_whole_files_that_the_next_build_completes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        using var site = TwoSites.Newer();
        site.Build(output: site.Output + "-clean");

        // A small disk of its own where the system lets one have it, or else a limit to the size of a file.
        var run = await ShellAsync(site, $"""
            if unshare --mount true 2>/dev/null && unshare --mount mount -t tmpfs -o size=200k tmpfs output 2>/dev/null; then
              exec unshare --mount sh -c '
                mount -t tmpfs -o size=200k tmpfs output
                {Build}; echo status $?; cp -a output left
                mount -o remount,size=64m output
                {Build} && cp -a output next' sh "$@"
            else
              (trap "" XFSZ; ulimit -f 16; {Build}; echo status $?); cp -a output left
              {Build} && cp -a output next
            fi
            """);

        Assert.Contains("status 1\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("cannot be written: .*(No space left|too large|exceeds|full)", run.Errors.Split('\n')[0]);
        var clean = Snapshot.Of(site.Output + "-clean");
        Assert.All(Sites(Path.Combine(site.Folder, "left")), file => Assert.Equal(clean[file.Key], file.Value));
        Assert.Equal(clean, Snapshot.Of(Path.Combine(site.Folder, "next")));
    }

    [Fact]
    public async Task An_output_that_may_not_be_written_to_is_named_and_left_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        using var site = TwoSites.Newer();
        using var older = TwoSites.Older();
        older.Build(output: site.Output);
        var before = Snapshot.Of(site.Output);

        // Who may do anything gives that up.
        var run = await ShellAsync(site, $"""
            find output -type d -exec chmod a-w {"{}"} +
            if [ -w output ]; then exec setpriv --bounding-set=-dac_override {Build}; else {Build}; fi
            """);
        var left = Snapshot.Of(site.Output);
        await ShellAsync(site, "chmod -R u+w output");
        site.Build();
        site.Build(output: site.Output + "-clean");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith("output/.alitawiki-tmp cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("denied", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, left);
        Assert.Equal(Snapshot.Of(site.Output + "-clean"), Snapshot.Of(site.Output));
    }

    [Fact]
    public async Task Two_builds_at_once_on_one_output_write_one_after_the_other()
    {
        using var site = TwoSites.Newer();
        using var older = TwoSites.Older();
        site.Build(output: site.Output + "-newer");
        older.Build(output: site.Output + "-older");

        var both = await Task.WhenAll(
            site.RunAsync("build", "--output", site.Output), older.RunAsync("build", "--output", site.Output));
        var after = Snapshot.Of(site.Output);
        site.Build();

        Assert.All(both, run => Assert.Equal(0, run.ExitStatus));
        Assert.True(after.SequenceEqual(Snapshot.Of(site.Output + "-newer")) || after.SequenceEqual(Snapshot.Of(site.Output + "-older")));
        Assert.Equal(Snapshot.Of(site.Output + "-newer"), Snapshot.Of(site.Output));
    }

    [Fact]
    public async Task A_build_that_finds_another_at_work_says_so_and_waits()
    {
        using var site = TwoSites.Newer();
        Directory.CreateDirectory(site.Output);
        var other = OutputLock.Take(site.Output, TimeSpan.Zero, () => { }, TestContext.Current.CancellationToken);

        using var waiting = Process.Start(TestedProgram.With("build", "--no-search", "--input", site.Input, "--output", site.Output))!;
        var told = await waiting.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var early = Directory.EnumerateFileSystemEntries(site.Output).Select(entry => Path.GetFileName(entry)!).ToArray();
        other.Dispose();
        await waiting.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await waiting.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Another build is writing to this output; waiting until it ends.", told);
        Assert.Equal([OutputLock.Name], early);
        Assert.Equal(0, waiting.ExitCode);
    }

    [Fact]
    public void Who_waits_too_long_is_told_why()
    {
        var folder = Directory.CreateTempSubdirectory("alitawiki-lock-").FullName;
        using var other = OutputLock.Take(folder, TimeSpan.Zero, () => { }, TestContext.Current.CancellationToken);

        var failure = Assert.Throws<IOException>(() =>
            OutputLock.Take(folder, TimeSpan.FromMilliseconds(200), () => { }, TestContext.Current.CancellationToken));

        Assert.StartsWith("Another build is writing to ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_go_away_while_they_are_read_are_told_and_the_others_are_read()
    {
        using var site = TwoSites.Newer();
        var diagnostics = new DiagnosticBag();
        var first = new Vanishing(Path.Combine(site.Input, "piers"));

        var read = InputPhase.Load(site.Input, drafts: false, [], new InputMemory(isKept: false), diagnostics, first, cancellationToken: TestContext.Current.CancellationToken);

        Assert.NotEmpty(read.Pages);
        Assert.NotEmpty(diagnostics.Sorted());
        Assert.All(diagnostics.Sorted(), diagnostic => Assert.Same(FileDiagnostics.CannotRead, diagnostic.Descriptor));
    }

    /// <summary>Runs a script in the site's folder whose arguments are the command of a build.</summary>
    private static async Task<CommandResult> ShellAsync(SiteTest site, string script)
    {
        Directory.CreateDirectory(site.Output);
        return await site.BuildInShellAsync(script);
    }

    private static IEnumerable<KeyValuePair<string, string>> Sites(string folder) =>
        Snapshot.Of(folder).Where(file => !file.Key.StartsWith(".alitawiki-", StringComparison.Ordinal));

    /// <summary>Deletes a folder as soon as something has been read.</summary>
    private sealed class Vanishing(string folder) : IProgress<int>
    {
        private int _told;

        public void Report(int value)
        {
            if (Interlocked.Exchange(ref _told, 1) == 0)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
