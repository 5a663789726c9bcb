using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary>A SOURCE_DATE_EPOCH that is no time is an error for every command that reads the wiki, whatever day it speaks for.</summary>
public sealed class SourceDateTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        motto: { type: text }
        -- sources/gazette.md --
        ---
        title: The Gazette
        ---
        -- film.md --
        ---
        title: The Film
        claims:
          motto:
            - { value: Ever on, source: gazette }
        ---
        """);

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData(" ")]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1767225600")]
    [InlineData("1767225600 ")]
    [InlineData("1767225600\n")]
    [InlineData("1767225600.0")]
    [InlineData("1,767,225,600")]
    [InlineData("1e9")]
    [InlineData("0x10")]
    [InlineData("2026-01-01")]
    [InlineData("１２３")]
    [InlineData("253402300800")]
    [InlineData("9223372036854775808")]
    public async Task Is_an_error_with_its_value(string value)
    {
        var result = await RunAsync(value, "check");

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains($"error AW4040: The variable SOURCE_DATE_EPOCH is \"{value.Replace('\n', '\uFFFD')}\", which is no time.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_is_none_either()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "An empty variable is none there.");

        Assert.Contains("SOURCE_DATE_EPOCH is \"\", which is no time.", (await RunAsync("", "check")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_shown_shortened()
    {
        Assert.Contains($"is \"{new string('9', 40)}…\", which", (await RunAsync(new string('9', 1000), "check")).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("000")]
    [InlineData("1767225600")]
    [InlineData("253402300799")]
    public async Task Any_second_up_to_the_year_9999_is_a_time(string value)
    {
        var result = await RunAsync(value, "check");

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitStatus);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("build", "--as-of", "2026-01-01")]
    [InlineData("check")]
    [InlineData("explain", "film", "motto")]
    [InlineData("diff", "main")]
    public async Task Stops_every_command_that_reads_the_wiki(params string[] command)
    {
        foreach (var (name, value) in GitRepository.Isolation)
        {
            _site.Variables[name] = value;
        }

        GitRepository.In(_site).Commit("2025-01-01");

        var result = await RunAsync("yesterday", command);

        Assert.Equal(1, result.ExitStatus);
        Assert.Contains("AW4040", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task Is_told_too_where_nothing_has_changed_since_the_last_build_and_site_yml_says_the_day()
    {
        _site.Write("site.yml", "title: Tidewatch\nas-of: 2026-01-01\n");
        Assert.Equal(0, (await _site.RunAsync("build")).ExitStatus);

        Assert.Equal(1, (await RunAsync("yesterday", "build")).ExitStatus);
        Assert.Equal(0, (await RunAsync("1767225600", "build")).ExitStatus);
    }

    private Task<CommandResult> RunAsync(string value, params string[] command)
    {
        _site.Variables["SOURCE_DATE_EPOCH"] = value;
        return _site.RunAsync(command);
    }
}
