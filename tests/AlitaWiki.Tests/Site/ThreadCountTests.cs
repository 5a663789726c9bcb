using AlitaWiki.Benchmarks.Corpus;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Site;

/// <summary>Work is shared out among threads as they happen to be free, and no byte of a site may tell how.</summary>
public class ThreadCountTests
{
    private const int Pages = 200;

    [Fact]
    public async Task One_thread_and_eight_build_the_same_bytes()
    {
        using var one = await BuiltAsync(processors: "1");
        using var eight = await BuiltAsync(processors: "8");

        Assert.Equal(Snapshot.Of(one.Output), Snapshot.Of(eight.Output));
    }

    /// <param name="processors">A hexadecimal number, as the runtime reads it.</param>
    private static async Task<SiteTest> BuiltAsync(string processors)
    {
        var wiki = new SyntheticWiki(Pages);
        var site = SiteTest.Of("");
        CorpusWriter.Write(wiki, new WikiDialect(), site.Input);
        SyntheticHistory.Commit(wiki, new WikiDialect(), site.Input);
        site.Variables["DOTNET_PROCESSOR_COUNT"] = processors;

        var result = await site.RunAsync("build");

        Assert.True(result.ExitStatus == 0, result.Errors);
        return site;
    }
}
