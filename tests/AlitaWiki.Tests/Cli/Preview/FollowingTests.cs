using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>Whatever happens to the input, the preview comes to show it.</summary>
public sealed class FollowingTests
{
    [Fact]
    public async Task An_edit_is_told_with_the_files_that_it_changed()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nMany boats.\n");
        await preview.UntilAsync(state => Changed(state, "/places/harbour.html"));

        Assert.Contains("Many boats.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_an_editor_replaces_by_renaming_is_followed_and_what_lies_beside_it_is_not()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();
        var file = Path.Combine(site.Input, "places", "harbour.md");

        site.Write("places/.harbour.md.swp", "swap").Write("places/4913", "").Write("places/harbour.md.tmp", "---\ntitle: The Harbour\n---\nQuays.\n");
        File.Move(file, file + "~");
        File.Move(file + ".tmp", file);
        File.Delete(file + "~");
        File.Delete(Path.Combine(site.Input, "places", "4913"));
        await preview.UntilAsync(state => Changed(state, "/places/harbour.html"));

        Assert.Contains("Quays.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
        Assert.DoesNotContain("error", preview.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_told_with_the_lines_around_them_until_they_are_mended()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        site.Write("places/harbour.md", "---\ntitle: The Harbour\ntagz: [sea]\n---\nBroken.\n");
        var (broken, _) = await preview.UntilAsync(state => Errors(state) > 0);
        var error = broken.GetProperty("errors")[0];

        Assert.Equal("input/places/harbour.md", error.GetProperty("file").GetString());
        Assert.Equal(3, error.GetProperty("line").GetInt32());
        Assert.Equal(
            ["---", "title: The Harbour", "tagz: [sea]", "---", "Broken."],
            error.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("text").GetString()!));
        Assert.Contains("Ships.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
        // Whoever comes later is told too.
        Assert.Equal(1, Errors(await preview.ConnectAsync()));

        site.Write("places/harbour.md", "---\ntitle: The Harbour\ntags: [sea]\n---\nMended.\n");
        await preview.UntilAsync(state => Errors(state) == 0);

        Assert.Contains("Mended.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_is_broken_from_the_start_has_a_page_that_says_so_and_shows_itself_when_mended()
    {
        using var site = SiteTest.Of(ServedSite.Wiki).Write("places/harbour.md", "---\ntitle: <The Harbour\ntagz: [sea]\n---\n");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        Assert.Equal(1, Errors(await preview.ConnectAsync()));

        var response = await preview.GetAsync("/places/harbour");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Contains("input/places/harbour.md:3: ", page, StringComparison.Ordinal);
        Assert.Contains("/.preview/client.js", page, StringComparison.Ordinal);

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nMended.\n");
        await preview.UntilAsync(state => Errors(state) == 0);

        Assert.Contains("Mended.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_files_at_once_are_few_builds_and_all_arrive()
    {
        const int Files = 300;
        // A busy machine may hold up whoever writes, and what comes after a pause is no longer at once.
        const int Tries = 5;
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        var fewest = int.MaxValue;
        for (var again = 0; again < Tries && fewest > 6; again++)
        {
            for (var i = 0; i < Files; i++)
            {
                site.Write($"places/inner/pier-{again}-{i}.md", $"---\ntitle: Pier {again}-{i}\n---\n");
            }

            var builds = 0;
            while (Directory.EnumerateFiles(site.Output, $"pier-{again}-*.html", SearchOption.AllDirectories).Count() < Files)
            {
                await preview.NextAsync();
                builds++;
            }

            Assert.Contains($"Pier {again}-299", await preview.ReadAsync($"/places/inner/pier-{again}-299"), StringComparison.Ordinal);
            fewest = Math.Min(fewest, builds);
        }

        Assert.InRange(fewest, 0, 6);
    }

    [Fact]
    public async Task Renamed_and_deleted_files_and_folders_leave_their_old_addresses()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        Directory.Move(Path.Combine(site.Input, "places"), Path.Combine(site.Input, "sites"));
        await preview.UntilAsync(state => Changed(state, "/sites/harbour.html"));
        Assert.Equal(404, (int)(await preview.GetAsync("/places/harbour")).StatusCode);

        Directory.Delete(Path.Combine(site.Input, "sites"), recursive: true);
        await preview.UntilAsync(state => Changed(state, "/sites/harbour.html"));
        Assert.Equal(404, (int)(await preview.GetAsync("/sites/harbour")).StatusCode);
    }

    [Fact]
    public async Task Settings_and_media_are_followed_too()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        site.Write("media/lamp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Lit</title></svg>");
        await preview.UntilAsync(state => Changed(state, "/media/lamp.svg"));
        site.Write("site.yml", "title: Tidewatch Again\n");
        await preview.UntilAsync(state => Changed(state, "/index.html"));

        Assert.Contains("Tidewatch Again", await preview.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_C_ends_it_though_pages_are_connected()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends no such signal to one process alone.");
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        Assert.Equal(130, await preview.InterruptAsync());
    }

    [Fact]
    public async Task A_folder_of_somebody_elses_files_is_neither_written_nor_served()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        Directory.CreateDirectory(site.Output);
        await File.WriteAllTextAsync(Path.Combine(site.Output, "diary.html"), "Dear diary", TestContext.Current.CancellationToken);

        var result = await site.RunAsync("preview", "--port", "0", "--no-search");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("AW4011", result.Errors, StringComparison.Ordinal);
    }

    private static bool Changed(JsonElement state, string address) =>
        state.GetProperty("changed") is { ValueKind: JsonValueKind.Array } changed
        && changed.EnumerateArray().Any(path => path.GetString() == address);

    private static int Errors(JsonElement state) => state.GetProperty("errors").GetArrayLength();
}
