using AlitaWiki.Cli;
using AlitaWiki.Engine.Output.Writing;
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
        Assert.StartsWith("output/index.html cannot be written: ", result.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nA folder stands where this file should be: delete it, and build again.\n", result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.tmp", SearchOption.AllDirectories));
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_output_folder_is_named()
    {
        using var site = SiteTest.Of("-- site.yml --\ntitle: Tidewatch");
        await File.WriteAllTextAsync(site.Output, "mine", TestContext.Current.CancellationToken);

        var result = await site.RunAsync("build");

        Assert.Equal(1, result.ExitStatus);
        Assert.StartsWith("output cannot be written: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("delete it", result.Errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(site.Output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(28, "The disk is full")]
    [InlineData(unchecked((int)0x80070070), "The disk is full")]
    [InlineData(30, "See that you may write there")]
    public void The_cause_decides_what_is_to_be_done(int number, string words)
    {
        var report = FailureReport.Of(new AggregateException(OutputException.Of(Path.GetFullPath("site/a.html"), new IOException("No.", number))));

        Assert.StartsWith($"{Path.Combine("site", "a.html")} cannot be written: No.\n{words}", report, StringComparison.Ordinal);
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
