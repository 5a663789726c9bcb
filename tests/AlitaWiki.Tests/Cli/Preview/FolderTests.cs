using System.Globalization;
using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli.Preview;

/// <summary>What becomes of whole folders, and of what stands beside the pages.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task An_input_folder_that_goes_away_is_told_and_comes_back_watched()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        Directory.Move(site.Input, site.Input + "-away");
        await preview.UntilAsync(state => Errors(state) > 0);
        Assert.Contains("Ships.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);

        Directory.Move(site.Input + "-away", site.Input);
        await preview.UntilAsync(state => Errors(state) == 0);
        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nBack.\n");
        await preview.UntilAsync(state => Changed(state, "/places/harbour.html"));

        Assert.Contains("Back.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_in_the_place_of_the_input_is_followed()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        using var other = SiteTest.Of(ServedSite.Wiki).Write("places/harbour.md", "---\ntitle: The Harbour\n---\nAnother.\n");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        Directory.Move(site.Input, site.Input + "-away");
        Directory.Move(other.Input, site.Input);
        await UntilShownAsync(preview, "Another.");
        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nAnd changed.\n");
        await UntilShownAsync(preview, "And changed.");
    }

    [Fact]
    public async Task An_input_that_is_a_link_is_followed_and_links_within_it_lead_into_no_circle()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take a right of their own there.");
        using var site = SiteTest.Of(ServedSite.Wiki);
        Directory.Move(site.Input, site.Input + "-real");
        Directory.CreateSymbolicLink(site.Input, site.Input + "-real");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        site.Write("places/harbour.md", "---\ntitle: The Harbour\n---\nThrough a link.\n");
        await preview.UntilAsync(state => Changed(state, "/places/harbour.html"));
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "places", "round"), site.Input);
        var (told, _) = await preview.UntilAsync(state => Errors(state) > 0);
        Directory.Delete(Path.Combine(site.Input, "places", "round"));
        await preview.UntilAsync(state => Errors(state) == 0);

        Assert.Equal("input/places/round", told.GetProperty("errors")[0].GetProperty("file").GetString());
        Assert.Contains("Through a link.", await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_types_and_settings_change_the_pages_that_show_them()
    {
        using var site = SiteTest.Of(ServedSite.Wiki).Write(
            "places/harbour.md", "---\ntitle: The Harbour\ntype: place\nclaims:\n  height:\n    - value: 1999\n      source: gazette\n---\n")
            .Write("sources/gazette.md", "---\ntitle: The Gazette\ntype: source\n---\n")
            .Write("types.yml", "place:\n  label: Place\n");
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        site.Write("properties.yml", "height:\n  type: date\n  label: First opened\n");
        await UntilShownAsync(preview, "First opened");
        site.Write("types.yml", "place:\n  label: Waterside place\n");
        await UntilShownAsync(preview, "Waterside place");
        site.Write("site.yml", "title: The Tidewatch Wiki\nurl: https://tidewatch.example\n");
        await UntilShownAsync(preview, "The Tidewatch Wiki");
    }

    [Fact]
    public async Task What_changes_while_a_build_runs_is_in_the_next()
    {
        const int Edits = 60;
        using var site = SiteTest.Of(ServedSite.Wiki);
        await using var preview = await PreviewProcess.StartAsync(site.Folder);
        await preview.ConnectAsync();

        for (var i = 1; i <= Edits; i++)
        {
            site.Write("places/harbour.md", $"---\ntitle: The Harbour\n---\nEdit {i} of many.\n");
            await Task.Delay(TimeSpan.FromMilliseconds(i * 7 % 50), TestContext.Current.CancellationToken);
        }

        await UntilShownAsync(preview, string.Create(CultureInfo.InvariantCulture, $"Edit {Edits} of many."));
    }

    [Fact]
    public async Task The_themes_own_files_are_followed_where_the_program_lies_in_its_repository()
    {
        using var site = SiteTest.Of(ServedSite.Wiki);
        var program = Path.Combine(site.Folder, "generator", "Cli", "bin");
        Directory.CreateDirectory(program);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            File.Copy(file, Path.Combine(program, Path.GetFileName(file)));
        }

        var theme = Path.Combine(site.Folder, "theme");
        using (var assets = SiteTest.CopyOf(Path.Combine(Repository.Root, "theme", "Assets")))
        {
            Directory.CreateDirectory(theme);
            Directory.Move(assets.Input, Path.Combine(theme, "Assets"));
        }

        await File.WriteAllTextAsync(Path.Combine(theme, "AlitaWiki.Theme.csproj"), "<Project/>", TestContext.Current.CancellationToken);
        await using var preview = await PreviewProcess.StartAsync(site.Folder, program: program);
        await preview.ConnectAsync();
        var before = Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), "site.*.css"));

        await File.WriteAllTextAsync(Path.Combine(theme, "Assets", "css", "zz-mine.css"), ".mine { color: teal }\n", TestContext.Current.CancellationToken);
        await preview.UntilAsync(state => Changed(state, "/index.html"));
        var after = Assert.Single(Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), "site.*.css"));

        Assert.NotEqual(before, after);
        Assert.Contains(".mine", await File.ReadAllTextAsync(after, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(after), await preview.ReadAsync("/places/harbour"), StringComparison.Ordinal);
    }

    private static async Task UntilShownAsync(PreviewProcess preview, string words)
    {
        while (!(await preview.ReadAsync("/places/harbour")).Contains(words, StringComparison.Ordinal))
        {
            await preview.NextAsync();
        }
    }

    private static bool Changed(JsonElement state, string address) =>
        state.GetProperty("changed") is { ValueKind: JsonValueKind.Array } changed
        && changed.EnumerateArray().Any(path => path.GetString() == address);

    private static int Errors(JsonElement state) => state.GetProperty("errors").GetArrayLength();
}
