using System.Text.Json;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Output.Search;

/// <summary>What the index of a built site holds.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public async Task Results_lead_to_canonical_routes_and_the_generated_lists_of_other_pages_are_none()
    {
        using var site = await BuiltAsync();

        Assert.Equal(
            ["/characters", "/characters/ilse", "/places", "/places/lighthouse", "/sources", "/sources/gazette", "/sources/logbook"],
            SearchSite.Results(site).Keys.Order(StringComparer.Ordinal));
        Assert.Equal("/pagefind/pagefind.js", site.Page("/places/lighthouse").QuerySelector("a.search-link")!.GetAttribute("data-search"));
        Assert.True(File.Exists(Path.Combine(site.Output, "pagefind", "pagefind.js")));
    }

    [Fact]
    public async Task A_result_has_its_names_its_facts_its_headings_and_what_it_can_be_narrowed_by()
    {
        using var site = await BuiltAsync();

        var lighthouse = SearchSite.Results(site)["/places/lighthouse"];
        var content = lighthouse.GetProperty("content").GetString()!;
        var filters = lighthouse.GetProperty("filters").Deserialize<Dictionary<string, string[]>>()!;

        Assert.StartsWith("A tower of granite.", content, StringComparison.Ordinal);
        Assert.All(["marble", "slate <b>here</b>", "travertine", "1890 or 1891", "“lit the basalt lamp”"], text => Assert.Contains(text, content, StringComparison.Ordinal));
        Assert.Equal("The Lighthouse", lighthouse.GetProperty("meta").GetProperty("title").GetString());
        Assert.Equal("Ol' Lamp; Leuchtturm", lighthouse.GetProperty("meta").GetProperty("aliases").GetString());
        Assert.Equal("1", lighthouse.GetProperty("meta").GetProperty("disputed").GetString());
        Assert.Equal(["Place"], filters["type"]);
        Assert.Equal(["north, by east", "towers"], filters["tag"].Order(StringComparer.Ordinal));
        Assert.Equal(["Sources disagree"], filters["status"]);
        Assert.Equal(["The Gazette", "The Logbook"], filters["source"].Order(StringComparer.Ordinal));
        Assert.Equal(
            ["the-stairs--more", "question-lit-on"],
            lighthouse.GetProperty("anchors").EnumerateArray().Where(anchor => anchor.GetProperty("element").GetString()!.StartsWith('h')).Select(anchor => anchor.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task What_a_spoiler_hides_is_nowhere_in_the_index()
    {
        using var site = await BuiltAsync();

        var contents = SearchSite.Contents(site);

        Assert.All(["granite", "basalt", "Quartz Press", "Ilse"], open => Assert.Contains(open, contents, StringComparison.OrdinalIgnoreCase));
        Assert.All(SearchSite.Hidden, hidden => Assert.DoesNotContain(hidden, contents, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Titles_and_aliases_are_listed_with_the_results_that_bear_them()
    {
        using var site = await BuiltAsync();
        var folder = Path.Combine(site.Output, "pagefind");

        var names = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await ReadAsync(folder, "names", "0.json"))!;

        Assert.Equal("""{"files":1}""", await ReadAsync(folder, "names.json"));
        Assert.Equal(
            ["characters", "ilse", "leuchtturm", "ol lamp", "places", "sources", "the gazette", "the lighthouse", "the logbook"],
            names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(names["the lighthouse"], names["ol lamp"]);
        Assert.True(File.Exists(Path.Combine(folder, "fragment", $"{Assert.Single(names["ol lamp"])}.pf_fragment")));
    }

    [Fact]
    public async Task The_same_pages_give_the_same_bytes_anywhere_and_a_second_build_writes_none()
    {
        using var site = await BuiltAsync();
        using var elsewhere = await BuiltAsync();

        var again = await site.BuildWithSearchAsync();

        Assert.Equal(Snapshot.Of(elsewhere.Output), Snapshot.Of(site.Output));
        Assert.Contains(" 0 files written,", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_without_search_takes_the_index_away()
    {
        using var site = await BuiltAsync();

        var without = await site.RunAsync("build");

        Assert.False(Directory.Exists(Path.Combine(site.Output, "pagefind")));
        Assert.DoesNotContain("Search is left out", without.Output, StringComparison.Ordinal);
        Assert.Null(site.Page("/places/lighthouse").QuerySelector("a.search-link")!.GetAttribute("data-search"));
    }

    private static async Task<SiteTest> BuiltAsync()
    {
        var site = SiteTest.Of(SearchSite.Files);
        var result = await site.BuildWithSearchAsync();
        Assert.Equal(0, result.ExitStatus);
        Npm.Require(!result.Output.Contains("Search is left out", StringComparison.Ordinal));
        return site;
    }

    private static Task<string> ReadAsync(params string[] path) =>
        File.ReadAllTextAsync(Path.Combine(path), TestContext.Current.CancellationToken);
}
