using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary>What <c>check</c> and <c>build</c> say to people, on a terminal and in a pipe.</summary>
public sealed class MessageTextTests : IDisposable
{
    private const string Piped = """
        input/films/first.md

        input/films/first.md:3:1: error AW1060: A page has no key "typ".
             3 | typ: film
                 ^^^
          help: Did you mean type?

        input/films/first.md:5:10: warning AW2031: "The First" has no heading "Casst".
             5 | 灯台 has a [[#Casst]].
                            ^^^^^^^^^^
          help: Did you mean "Cast"?


        input/quay.md

        input/quay.md:2:12: error AW1040: The value has a colon followed by a space, which YAML takes for another key.
             2 | title: Quay: north
                            ^
          help: Put the value in quotes: title: "Quay: north"


        2 errors and 1 warning in 2 files. Nothing was written; mend the errors and run again. (
        """;

    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- films/first.md --
        ---
        title: The First
        typ: film
        ---
        灯台 has a [[#Casst]].

        ## Cast
        -- quay.md --
        ---
        title: Quay: north
        ---
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task In_a_pipe_files_are_headings_and_each_message_has_its_whole_place()
    {
        var result = await _site.RunAsync("check");

        Assert.StartsWith(Piped.ReplaceLineEndings("\n"), result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Errors);
    }

    [Fact]
    public async Task On_a_terminal_the_file_stands_once_and_places_are_line_and_column_in_colour()
    {
        PseudoTerminal.Require();

        var (status, screen) = await PseudoTerminal.RunAsync(_site.Folder, ["check"], []);

        Assert.Equal(1, status);
        Assert.Equal(2, screen.Split("first.md").Length);
        Assert.Contains("\u001b[1;4minput/films/first.md\u001b[0m\n\n  3:1 \u001b[1;38;5;9merror AW1060: ", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_whose_owner_wants_no_colour_gets_none()
    {
        PseudoTerminal.Require();

        var (_, screen) = await PseudoTerminal.RunAsync(_site.Folder, ["check"], [], new Dictionary<string, string?> { ["NO_COLOR"] = "1" });

        Assert.Contains("error AW1060: ", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("38;5", screen, StringComparison.Ordinal);
    }
}
