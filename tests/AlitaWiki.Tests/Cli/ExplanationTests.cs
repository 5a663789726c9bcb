using AlitaWiki.Cli.Explain;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Infra;
using Spectre.Console;
using Xunit;

namespace AlitaWiki.Tests.Cli;

/// <summary><c>explain</c> tells a question to someone who does not know the code.</summary>
public sealed class ExplanationTests
{
    private const string Wiki = """
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        release-date: { label: Release date, question: When does it come out?, type: date, volatile: true, lapses: true }
        -- film.md --
        ---
        title: The Second Tide
        claims:
          release-date:
            - { value: 2025-11, source: gazette, quote: in the dark month, locator: p. 4 }
            - { value: 2027, source: herald }
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        type: source
        published: 2020-05
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        type: source
        published: 2021
        ---
        """;

    [Fact]
    public async Task A_pipe_gets_plain_lines_however_long()
    {
        var title = "The " + string.Join(' ', Enumerable.Repeat("very", 100)) + " Long Gazette";
        using var site = SiteTest.Of(Wiki.Replace("The Gazette", title, StringComparison.Ordinal));

        var result = await site.RunAsync("explain", "film", "release-date");

        Assert.Contains($"A  {title} says: November 2025\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', result.Output);
    }

    [Fact]
    public void A_terminal_gets_colour_and_the_same_words()
    {
        using var site = SiteTest.Of(Wiki);
        var wiki = site.Check().Wiki;
        var question = Assert.Single(wiki.Questions);

        var colourful = Explain(question, wiki, AnsiSupport.Yes);
        var plain = Explain(question, wiki, AnsiSupport.No);

        Assert.Contains("\e[", colourful, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', plain);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colourful, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public async Task Every_claim_and_every_pair_is_told()
    {
        var claims = string.Concat(Enumerable.Range(0, 30).Select(i => $"    - {{ value: {2000 + (i % 7)}, source: herald, speaker: Voice {i} }}\n"));
        using var site = SiteTest.Of(Wiki);
        site.Write("film.md", $"---\ntitle: The Second Tide\nclaims:\n  release-date:\n{claims}---\n");

        var output = (await site.RunAsync("explain", "film", "release-date")).Output;

        Assert.All(Enumerable.Range(0, 30), i => Assert.Contains($"Voice {i} says: {2000 + (i % 7)}\n", output, StringComparison.Ordinal));
        Assert.Contains("D1 ", output, StringComparison.Ordinal);
        Assert.Equal(30 * 29 / 2, CountPairs(output));
    }

    [Theory]
    [InlineData("0", "It is out of date: it was taken on basis 00000000")]
    [InlineData("basis", "It holds while the basis is")]
    public async Task A_decision_is_told_and_whether_it_holds(string basis, string expected)
    {
        using var site = SiteTest.Of(Wiki);
        var current = Assert.Single(site.Check().Wiki.Questions).Basis;
        var film = await File.ReadAllTextAsync(Path.Combine(site.Input, "film.md"), TestContext.Current.CancellationToken);
        site.Write("film.md", film.Replace(
            "\n---\n",
            $"\nresolutions:\n  release-date: {{ value: 2025-11, because: It came out., on: 2026-01-01, basis: {(basis == "basis" ? current : "00000000")} }}\n---\n",
            StringComparison.Ordinal));

        var output = (await site.RunAsync("explain", "film", "release-date")).Output;

        Assert.Contains("Decided for November 2025 (1 January 2026): It came out.", output, StringComparison.Ordinal);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Contains(current, output, StringComparison.Ordinal);
        Assert.Equal(basis == "basis", output.Contains("Without the decision: disputed.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_for_pairs_has_words() =>
        Assert.All(PairRules.All, rule => Assert.Contains(": ", RuleWords.Of(rule.Name), StringComparison.Ordinal));

    /// <summary>Adds up "A with B and C; B with C" over all lines that tell pairs.</summary>
    private static int CountPairs(string output) =>
        output.Split('\n')
            .Where(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Contains(" with ", StringComparison.Ordinal))
            .SelectMany(line => line[..line.LastIndexOf(':')].Split(';'))
            .Sum(entry => entry.Split(" with ")[1].Split([", ", " and "], StringSplitOptions.None).Length);

    private static string Explain(Question question, Wiki wiki, AnsiSupport ansi)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = ansi,
            ColorSystem = ansi == AnsiSupport.Yes ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = int.MaxValue / 4;
        Explanation.Print(console, question, wiki, "input/film.md", tellsAll: false);
        return text.ToString();
    }
}
