using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>What somebody does to the output folder while the preview runs.</summary>
public sealed class OutputFolderTests
{
    private const string OnlyUnix = "There are no such files on Windows.";

    [Fact]
    public async Task One_that_goes_away_comes_back_whole_with_the_next_change()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();
        Directory.Delete(site.Output, recursive: true);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await preview.GetAsync("/")).StatusCode);

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nBack.\n");
        await preview.UntilAsync(state => Changed(state, "/places/harbour.html"));
        await UntilAsync(() => File.Exists(Path.Combine(site.Output, ".alitawiki-manifest")) && !Directory.Exists(Path.Combine(site.Output, ".alitawiki-tmp")));

        site.Build(output: site.Output + "-clean");
        Assert.Equal(Snapshot.Of(site.Output + "-clean"), Snapshot.Of(site.Output));
    }

    [Fact]
    public async Task One_that_a_link_replaces_is_left_alone_and_followed_again_when_the_link_is_gone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();
        var elsewhere = Path.Combine(site.Folder, "elsewhere");
        Directory.Move(site.Output, elsewhere);
        Directory.CreateSymbolicLink(site.Output, elsewhere);
        var before = Snapshot.Of(elsewhere);

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nChanged.\n");
        await preview.UntilAsync(state => Errors(state) > 0);
        await preview.UntilSaidAsync("AW4030");
        Assert.Equal(before, Snapshot.Of(elsewhere));

        // Nothing of the input changes now.
        Directory.Delete(site.Output);
        Directory.Move(elsewhere, site.Output);
        await preview.UntilAsync(state => Errors(state) == 0);

        Assert.Contains("Changed.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_with_links_within_is_refused_from_the_start()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        using var site = SiteTest.Of(ServedSite.Wiki);
        await site.RunAsync("build");
        Directory.Delete(Path.Combine(site.Output, "places"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "places"), site.Input);

        var result = await site.RunAsync("preview", "--port", "0", "--no-search");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("AW4031", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_pipes_and_devices_in_it_are_neither_followed_nor_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), OnlyUnix);
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        var rules = Path.Combine(site.Folder, "rules");
        await File.WriteAllTextAsync(rules, "/away https://elsewhere.example/ 301\n", TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(site.Output, "_redirects"));
        File.CreateSymbolicLink(Path.Combine(site.Output, "_redirects"), rules);
        File.Delete(Path.Combine(site.Output, "_headers"));
        foreach (var name in (string[])["pipe.html", "pipe.svg", "_headers"])
        {
            using var make = Process.Start("mkfifo", [Path.Combine(site.Output, name)]);
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync("/away")).StatusCode);
        Assert.DoesNotContain("title", await preview.ReadAsync("/pipe"), StringComparison.Ordinal);
        Assert.Equal("", await preview.ReadAsync("/pipe.svg"));
        Assert.Contains("Ships.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_file_is_served_piece_by_piece()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var bytes = new byte[50_000_001];
        new Random(1).NextBytes(bytes);
        await File.WriteAllBytesAsync(Path.Combine(site.Input, "media", "film.mp4"), bytes, TestContext.Current.CancellationToken);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);

        var served = await preview.Client.GetByteArrayAsync(new Uri(preview.Address + "/media/film.mp4"), TestContext.Current.CancellationToken);

        Assert.Equal(SHA256.HashData(bytes), SHA256.HashData(served));
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    private static bool Changed(JsonElement state, string address) =>
        state.GetProperty("changed") is { ValueKind: JsonValueKind.Array } changed
        && changed.EnumerateArray().Any(path => path.GetString() == address);

    private static int Errors(JsonElement state) => state.GetProperty("errors").GetArrayLength();
}
