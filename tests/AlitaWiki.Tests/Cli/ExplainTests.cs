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
            Sources disagree (disputed). At least two sources state things that cannot both be true.
            It has stood so since 11 February 2025.

            What the sources answer
              1. 2026, on the word of Mara
                A  In The Herald, Mara says: 2026 (coast: north)
                   stated 11 February 2025 [093926a54b63, line 7]
                  B  In The Mirror, Mara says: 2026 (coast: north)
                     stated 11 February 2025, only passes on A [8fb49d171a84, line 8]
              2. 2028, on the word of The Herald
                C  The Herald says: 2028
                   p. 1, stated 11 February 2025, in place of The Gazette [321a2f74034c, line 10]
              No answer
                F  The Mirror does not say
                   stated 11 February 2025 [dc8f599d59bf, line 11]

            What stands aside and counts for nothing
              D  In The Gazette, Mara says: 2025
                 “next year”, p. 4, stated 2 March 2024 [527d97ac09aa, line 6]
                Replaced by a later statement: A (The Herald) and C (The Herald)
              E  The Herald rumours: 2027
                 “so they say”, stated 11 February 2025 [d592d389648b, line 9]
                The same source also states something outright: C (The Herald)

            What makes it disputed
              Rule 3, contradicts: two things stated outright that cannot both be true
                C with A and B: The days do not overlap.

            The other pairs
              Rule 5, copy: the first only passes on the other
                B copies A: One passes on what the other says.
              Rule 1, incomparable: they are about different things, or one does not say, and are not compared
                F with A, B and C: One of them does not say.

            Pairs that count for nothing, since one of the two stands aside
              Rule 3, doubted: one states outright what does not go with the other's expectation
                E with A, B and D: The days do not overlap.
              Rule 3, revised: the first is a later word on the matter than the other
                A replaces D; B replaces D: The same voice later said something else.
                C replaces D: One corrects the other by name.
              Rule 3, self-hedge: one source holds two things possible, which is no conflict
                C with E: The same source holds both possible.
              Rule 1, incomparable: they are about different things, or one does not say, and are not compared
                F with D and E: One of them does not say.

            The editors' decision
              Decided for 2026: It is on the posters.
              It is out of date: it was taken on basis 00000000, and the claims have changed since. Where it still holds, write the new basis, 62cdb8c3, in input/film.md.

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
    [InlineData("the flim", "opening", "No page is called 'the flim'. Did you mean 'The Film'?")]
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
