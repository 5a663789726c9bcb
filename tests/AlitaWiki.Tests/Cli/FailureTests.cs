using AlitaWiki.Cli;
using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary>What goes wrong outside the content is said in a sentence, never as a trace.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch\n-- properties.yml --\n-- index.md --\n---\ntitle: Home\n---\n");
        await site.RunAsync("build");
        File.Delete(Path.Combine(site.Output, "index.html"));
        Directory.CreateDirectory(Path.Combine(site.Output, "index.html"));

        var result = await site.RunAsync("build");

        Assert.Equal(1, result.ExitStatus);
        Assert.StartsWith("A file cannot be read or written:", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_of_the_generator_is_owned_and_has_its_place_and_no_trace()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Generator.Create().Check(null!, null, TestContext.Current.CancellationToken));

        var report = FailureReport.Of(new AggregateException(failure));

        Assert.StartsWith(
            "This is a defect of the generator and not your fault: NullReferenceException in AlitaWiki.Engine.SiteBuild.", report, StringComparison.Ordinal);
        Assert.Contains("report it", report, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", report, StringComparison.Ordinal);
        Assert.Equal(2, report.Split('\n').Length);
    }
}
