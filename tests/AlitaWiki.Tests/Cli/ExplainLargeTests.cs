using System.Globalization;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class ExplainLargeTests
{
    [Fact]
    public async Task A_very_large_question_is_told_in_part()
    {
        using var site = Site(120);

        var result = await site.RunAsync("explain", "film", "opening");
        var lines = result.Output.Split('\n');

        Assert.Equal("", result.Errors);
        Assert.Contains("There are 120 claims; of each list here stand the first 10, and the pairs of the first 10 claims. --all tells everything.", lines);
        Assert.Contains("  … and 110 more", lines);
        Assert.Contains("  10. 1909, on the word of Voice 1909", lines);
        Assert.InRange(lines.Length, 20, 60);
    }

    [Fact]
    public async Task Asked_for_all_it_tells_all()
    {
        using var site = Site(120);

        var result = await site.RunAsync("explain", "film", "opening", "--all");

        Assert.Contains("  120. 2019, on the word of Voice 2019", result.Output.Split('\n'));
        Assert.DoesNotContain(" more", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_of_a_hundred_claims_is_told_in_full()
    {
        using var site = Site(100);

        var result = await site.RunAsync("explain", "film", "opening");

        Assert.Contains("  100. 1999, on the word of Voice 1999", result.Output.Split('\n'));
        Assert.DoesNotContain("--all", result.Output, StringComparison.Ordinal);
    }

    private static SiteTest Site(int claims) => SiteTest.Of(
        """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        opening: { type: date }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- film.md --
        ---
        title: The Film
        claims:
          opening:

        """
        + string.Concat(Enumerable.Range(1900, claims).Select(year =>
            string.Create(CultureInfo.InvariantCulture, $"    - {{ value: {year}, source: gazette, speaker: Voice {year} }}\n")))
        + "---\n");
}
