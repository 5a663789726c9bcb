using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary>Whatever is missing around a command, it ends with one line and status 1, and its words go into no file.</summary>
public sealed class FootingTests : IDisposable
{
    private const string Gone = "The folder in which the command runs is gone or cannot be read: go to another one.\n";

    private static readonly string[] s_commands =
    [
        "", "build --no-search", "build --timings", "check", "check --format json", "check --format sarif", "check --format github", "explain film motto", "explain",
        "diff main", "schema", "schema --output schemas", "new", "new page --title Quay", "new source --title Quay", "new claim film motto", "preview --port 0",
        "--help", "--version", "build --help", "nonsense",
    ];

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

    public FootingTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows closes no streams of this kind and keeps a folder that is in use.");

    public static TheoryData<string> Commands => [.. s_commands];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_closed_stream_is_told_on_another(string command)
    {
        foreach (var (closing, output, errors) in new[]
        {
            ("<&-", "", "The standard input is closed: give the command one, such as </dev/null.\n"),
            (">&-", "", "The standard output is closed: give the command one, such as >/dev/null.\n"),
            ("2>&-", "The standard error is closed: give the command one, such as 2>/dev/null.\n", ""),
            ("<&- 2>&-", "The standard input is closed: give the command one, such as </dev/null.\n", ""),
            ("<&- >&-", "", "The standard input is closed: give the command one, such as </dev/null.\n"),
            (">&- 2>&-", "", ""),
            ("<&- >&- 2>&-", "", ""),
        })
        {
            Assert.Equal(new CommandResult(1, output, errors), await RunAsync($"\"$@\" {closing}", command));
        }

        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_folder_that_is_gone_is_told(string command)
    {
        IsToldAsGone(await RunAsync("mkdir gone && cd gone && rmdir ../gone && \"$@\"", command));
    }

    [Fact]
    public async Task Whole_paths_are_of_no_use_in_a_folder_that_is_gone()
    {
        IsToldAsGone(await RunAsync("mkdir gone && cd gone && rmdir ../gone && \"$@\"", "check", "--input", _site.Input));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --format json")]
    [InlineData("check --format sarif")]
    [InlineData("check --format github")]
    [InlineData("build --no-search")]
    [InlineData("explain film motto")]
    [InlineData("schema")]
    [InlineData("--help")]
    [InlineData("--version")]
    public async Task An_output_that_is_full_is_told(string command)
    {
        Assert.SkipWhen(!File.Exists("/dev/full"), "There is no device that is always full.");

        var result = await RunAsync("\"$@\" >/dev/full", command);

        Assert.Equal(new CommandResult(1, "", "A file cannot be read or written: No space left on device\n"), result);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("explain")]
    [InlineData("explain film nothing")]
    [InlineData("explain nowhere motto")]
    [InlineData("diff main")]
    [InlineData("new")]
    [InlineData("new claim film motto")]
    [InlineData("check --input nowhere")]
    [InlineData("build --input nowhere")]
    public async Task Errors_that_cannot_be_written_are_a_failure_and_no_crash(string command)
    {
        Assert.SkipWhen(!File.Exists("/dev/full"), "There is no device that is always full.");

        Assert.Equal(new CommandResult(1, "", ""), await RunAsync("\"$@\" 2>/dev/full", command));
        Assert.Equal(1, (await RunAsync("\"$@\" >/dev/full 2>/dev/full", command)).ExitStatus);
    }

    [Theory]
    [InlineData("check --format sarif")]
    [InlineData("explain film motto")]
    [InlineData("schema")]
    [InlineData("--help")]
    public async Task A_reader_that_has_enough_is_no_error(string command)
    {
        var result = await RunAsync("{ \"$@\"; echo $? >&2; } | head -c 1", command);

        Assert.Equal((1, "0\n"), (result.Output.Length, result.Errors));
    }

    /// <summary>Where a script starts the program, its shell may complain too.</summary>
    private static void IsToldAsGone(CommandResult result)
    {
        Assert.Equal((1, ""), (result.ExitStatus, result.Output));
        Assert.Equal(Gone, string.Concat(result.Errors.Split('\n').SkipLast(1).Where(line => !line.StartsWith("sh: ", StringComparison.Ordinal)).Select(line => line + "\n")));
    }

    private Task<CommandResult> RunAsync(string script, string command) => RunAsync(script, command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private Task<CommandResult> RunAsync(string script, params string[] command)
    {
        var start = TestedProgram.InShell(script, command);
        start.WorkingDirectory = _site.Folder;
        return CommandResult.OfAsync(start);
    }
}
