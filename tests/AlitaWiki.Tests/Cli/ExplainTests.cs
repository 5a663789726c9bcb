using AlitaWiki.Tests.Infra;
using Xunit;

namespace AlitaWiki.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private readonly SiteTest _site = SiteTest.Of("""
        -- site.yml --
        title: Tidewatch
        -- properties.yml --
        opening: { type: date, volatile: true, question: When does it open? }
        motto: { type: text }
        -- film.md --
        ---
        title: The Film
        aliases: [Tidewatch 1]
        claims:
          opening:
            - { value: 2025, source: gazette, speaker: Mara, locator: p. 4, quote: next year }
            - { value: 2026, source: herald, speaker: Mara, qualifiers: { coast: north } }
            - { value: 2026, source: mirror, qualifiers: { coast: north }, speaker: Mara }
            - { value: 2027, source: herald, stance: rumoured, quote: so they say }
            - { value: 2028, source: herald, supersedes: gazette, locator: p. 1 }
            - { value: unknown, source: mirror }
        resolutions:
          opening: { value: 2026, because: It is on the posters., basis: 00000000 }
        ---
        -- quay.md --
        ---
        title: The Quay
        ---
        -- sources/gazette.md --
        ---
        title: The Gazette
        published: 2024-03-02
        ---
        -- sources/herald.md --
        ---
        title: The Herald
        published: 2025-02-11
        ---
        -- sources/mirror.md --
        ---
        title: The Mirror
        derived-from: herald
        ---
        """);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_question_is_explained_from_its_claims_to_its_status()
    {
        var result = await _site.RunAsync("explain", "tidewatch_1", "opening");

        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitStatus);
        Assert.Equal(
            """
            The Film: When does it open?
            film#opening is disputed. Basis d86801e9.
            It has stood so since 11 February 2025.
            A decision for 2026 is out of date: it was taken on basis 00000000.

            What is said
              A. 2026 (asserted, coast: north): The Herald, by Mara, stated 11 February 2025 [093926a54b63]
              B. 2028 (asserted): The Herald, p. 1, stated 11 February 2025, in place of The Gazette [321a2f74034c]
              C. 2025 (asserted): The Gazette, p. 4, by Mara, stated 2 March 2024 [527d97ac09aa]
                 “next year”
              D. 2026 (asserted, coast: north): The Mirror, by Mara, stated 11 February 2025, copied from A [8fb49d171a84]
              E. 2027 (rumoured): The Herald, stated 11 February 2025 [d592d389648b]
                 “so they say”
              F. unknown (asserted): The Mirror, stated 11 February 2025 [dc8f599d59bf]

            Positions
              1. 2026: A D (on the word of Mara)
              2. 2028: B (on the word of The Herald)

            Standing aside
              C: revised, because of A, B
              E: self-hedge, because of B

            Every pair, and the rule that decides it
              A B  contradicts        rule 3.contradicts: The days do not overlap.
              A C  revised            rule 3.revised: The same voice later said something else.
              D A  agrees             rule 5.copy: One passes on what the other says.
              A E  doubted            rule 3.doubted: The days do not overlap.
              A F  incomparable       rule 1.incomparable: One of them does not say.
              B C  revised            rule 3.revised: One corrects the other by name.
              B D  contradicts        rule 3.contradicts: The days do not overlap.
              B E  self-hedge         rule 3.self-hedge: The same source holds both possible.
              B F  incomparable       rule 1.incomparable: One of them does not say.
              D C  revised            rule 3.revised: The same voice later said something else.
              C E  doubted            rule 3.doubted: The days do not overlap.
              C F  incomparable       rule 1.incomparable: One of them does not say.
              D E  doubted            rule 3.doubted: The days do not overlap.
              D F  incomparable       rule 1.incomparable: One of them does not say.
              E F  incomparable       rule 1.incomparable: One of them does not say.

            """,
            result.Output);
    }

    [Fact]
    public async Task Nothing_in_a_pipe_steers_a_terminal()
    {
        var result = await _site.RunAsync("explain", "film", "opening");

        Assert.Contains("say", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, c => char.IsControl(c) && c != '\n');
    }

    [Theory]
    [InlineData("the flim", "opening", "No page is called 'the flim'. Did you mean 'the film'?")]
    [InlineData("film", "openning", "No source says anything about 'openning' of film. Did you mean 'opening'? They do about: opening.")]
    [InlineData("film", "motto", "No source says anything about 'motto' of film. They do about: opening.")]
    [InlineData("The Quay", "opening", "No source says anything about quay.")]
    public async Task What_is_not_there_is_told_with_what_is(string page, string property, string message)
    {
        var result = await _site.RunAsync("explain", page, property);

        Assert.Equal((2, "", message + "\n"), (result.ExitStatus, result.Output, result.Errors));
    }

    [Fact]
    public async Task A_name_of_two_pages_is_told_with_their_ids()
    {
        _site.Write("stage/film.md", "---\ntitle: The film\n---\n");

        var result = await _site.RunAsync("explain", "The Film", "opening");

        Assert.Equal((2, "'The Film' may be any of film, stage/film; give one of these ids.\n"), (result.ExitStatus, result.Errors));
    }

    [Fact]
    public async Task Mistakes_in_the_content_come_first()
    {
        _site.Write("quay.md", "---\ntitle: The Quay\nclaims:\n  motto: { value: On, source: gazete }\n---\n");

        var result = await _site.RunAsync("explain", "film", "opening");

        Assert.Equal((1, ""), (result.ExitStatus, result.Output));
        Assert.Contains("input/quay.md:4:31: error AW3002:", result.Errors, StringComparison.Ordinal);
    }
}
