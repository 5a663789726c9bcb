using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class BuildTests
{
    private const string Harbour = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        height:
          type: date
          label: Opening
        -- places/harbour.md --
        ---
        title: The Harbour
        claims:
          height:
            - value: 1999
              source: gazette
        ---
        Ships and [[The Pier]].
        -- sources/gazette.md --
        ---
        title: The Gazette
        type: source
        ---
        """;

    [Fact]
    public async Task BuildIsTheDefaultCommandAndSaysWhatItBuilt()
    {
        using var site = SiteTest.Of(Harbour);

        var result = await site.RunAsync();

        Assert.Equal(0, result.ExitStatus);
        Assert.StartsWith("2 pages, 1 claim, 1 question, no disagreements, 0 warnings,", result.Output, StringComparison.Ordinal);
        Assert.Equal("The Harbour", site.Page("/places/harbour").QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task ErrorsInTheContentLeaveTheLastGoodSiteAsItWas()
    {
        using var site = SiteTest.Of(Harbour);
        await site.RunAsync("build");
        var before = Snapshot.Of(site.Output);

        site.Write("places/harbour.md", "---\ntitle: The Harbour\nclaims:\n  height:\n    - value: 2001-02-30\n      source: gazete\n---\n");
        var result = await site.RunAsync("build");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("input/places/harbour.md:5:14: error AW3011:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("input/places/harbour.md:6:15: error AW3002:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"gazette\"?", result.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot.Of(site.Output));
    }

    [Fact]
    public async Task CheckFindsTheSameAndWritesNothing()
    {
        using var site = SiteTest.Of(Harbour);

        var good = await site.RunAsync("check");
        site.Write("broken.md", "---\ntitle: [\n---\n");
        var bad = await site.RunAsync("check");

        Assert.Equal(0, good.ExitStatus);
        Assert.Equal(1, bad.ExitStatus);
        Assert.Contains("input/broken.md:2:", bad.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("--as-of", "tomorrow")]
    [InlineData("explain", "The Harbour")]
    [InlineData("explain", "The Harbor", "height")]
    [InlineData("explain", "The Harbour", "depth")]
    public async Task WrongUsageHasAStatusOfItsOwn(params string[] arguments)
    {
        using var site = SiteTest.Of(Harbour);

        var result = await site.RunAsync(arguments);

        Assert.Equal(2, result.ExitStatus);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public async Task ASecondBuildWritesNothingAndDeletesWhatIsGone()
    {
        using var site = SiteTest.Of(Harbour);
        site.Write("places/pier.md", "---\ntitle: The Pier\n---\n");
        await site.RunAsync("build");

        var again = await site.RunAsync("build");
        File.Delete(Path.Combine(site.Input, "places/pier.md"));
        await File.WriteAllTextAsync(Path.Combine(site.Output, "places/mine.txt"), "not the build's", TestContext.Current.CancellationToken);
        var less = await site.RunAsync("build");

        Assert.Contains(" 0 files written,", again.Output, StringComparison.Ordinal);
        Assert.Contains(", 1 deleted.", less.Output, StringComparison.Ordinal);
        Assert.False(site.Has("/places/pier"));
        Assert.True(File.Exists(Path.Combine(site.Output, "places/mine.txt")));
    }

    [Fact]
    public async Task AFolderThatNoBuildWroteIsRefused()
    {
        using var site = SiteTest.Of(Harbour);
        Directory.CreateDirectory(site.Output);
        await File.WriteAllTextAsync(Path.Combine(site.Output, "thesis.doc"), "years of work", TestContext.Current.CancellationToken);

        var result = await site.RunAsync("build");
        var inside = await site.RunAsync("build", "--output", "input/site");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("AW4011", result.Errors, StringComparison.Ordinal);
        Assert.Equal(["thesis.doc"], Directory.EnumerateFiles(site.Output).Select(Path.GetFileName));
        Assert.Contains("AW4010", inside.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameInputGivesTheSameBytesWithCarriageReturnsToo()
    {
        using var site = SiteTest.Of(Harbour);
        using var other = SiteTest.Of(Harbour);
        foreach (var file in Directory.EnumerateFiles(other.Input, "*", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\r\n"), TestContext.Current.CancellationToken);
        }

        await site.RunAsync("build");
        await other.RunAsync("build");

        Assert.Equal(Snapshot.Of(site.Output), Snapshot.Of(other.Output));
    }

    [Fact]
    public async Task ASiteBuiltForAnotherAddressAsksNotToBeIndexed()
    {
        using var site = SiteTest.Of(Harbour);
        site.Write("site.yml", "title: Tidewatch\nurl: https://tidewatch.example\n");

        await site.RunAsync("build", "--url", "https://tidewatch.example/");
        var own = site.Page("/places/harbour").QuerySelector("meta[name=robots]");
        await site.RunAsync("build", "--url", "https://preview-7.example");
        var preview = site.Page("/places/harbour");

        Assert.Null(own);
        Assert.Equal("noindex", preview.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://preview-7.example/places/harbour", preview.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }
}
