using System.Globalization;
using System.Text.RegularExpressions;
using AlitaWiki.Benchmarks.Corpus;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>The work of a build in a unit that no busy machine changes: bytes allocated.</summary>
public partial class AllocationTests
{
    /// <summary>What one more page of 3 KB with three claims and eight links may cost; about 15 % above what it does cost.</summary>
    private const double BytesOfPage = 260_000;

    /// <summary>
    /// How much more a page may cost in a wiki of three times the size than in one of twice the size. Tables that double at one of the
    /// sizes and not at the other take some of it.
    /// </summary>
    private const double Growth = 1.12;

    private const int Pages = 300;

    /// <summary>
    /// On a busy machine a build takes more threads, each with buffers of its own. They come on top of what the pages cost and never
    /// lower it, so that the least of several builds is nearest to that; a page that has become dearer is so each time.
    /// </summary>
    private const int Tries = 3;

    [Fact]
    public async Task A_page_more_costs_no_more_than_its_budget_and_the_same_in_a_larger_wiki()
    {
        var (small, medium, large) = (double.MaxValue, double.MaxValue, double.MaxValue);
        var tries = 0;
        do
        {
            small = Math.Min(small, await AllocatedAsync(Pages));
            medium = Math.Min(medium, await AllocatedAsync(2 * Pages));
            large = Math.Min(large, await AllocatedAsync(3 * Pages));
        }
        while (++tries < Tries && large - medium > (medium - small) * Growth);

        var earlier = (medium - small) / Pages;
        var later = (large - medium) / Pages;
        var found = string.Create(CultureInfo.InvariantCulture, $"A page costs {earlier:n0} bytes, and {later:n0} in a larger wiki.");
        Assert.True(earlier > 0, found);
        Assert.True(later <= BytesOfPage, $"{found} The budget is {BytesOfPage.ToString("n0", CultureInfo.InvariantCulture)}.");
        Assert.True(later <= earlier * Growth, found);
    }

    /// <summary>The bytes that a build allocates, its search left out and its history read.</summary>
    private static async Task<double> AllocatedAsync(int pages)
    {
        var wiki = new SyntheticWiki(pages);
        using var site = SiteTest.Of("");
        CorpusWriter.Write(wiki, new WikiDialect(), site.Input);
        SyntheticHistory.Commit(wiki, new WikiDialect(), site.Input);
        // What code allocates depends on when it was optimised, and so on time: here all of it is, from the start.
        site.Variables["DOTNET_TieredCompilation"] = "0";

        var result = await site.RunAsync("build", "--timings");

        Assert.True(result.ExitStatus == 0, result.Errors);
        return double.Parse(Total().Match(result.Output).Groups[1].Value, CultureInfo.InvariantCulture) * 1_000_000;
    }

    [GeneratedRegex(@"^Total .* ([\d.]+) MB$", RegexOptions.Multiline)]
    private static partial Regex Total();
}
