using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>What claims.md §5 and §9 say of copies.</summary>
public class CopyLawTests
{
    [Fact]
    public void Copies_change_no_status_no_value_and_no_count_of_origins() => Prop
        .ForAll(CopiedWiki.Arbitrary(), copied => Outcome(copied.Original.Analyze()) == Outcome(copied.WithCopies().Wiki.Analyze()))
        .Check(Laws.Config);

    [Fact]
    public void A_copy_has_its_originals_stance_and_agrees_with_it_and_that_of_a_slip_is_a_slip() => Prop
        .ForAll(CopiedWiki.Arbitrary(), copied =>
        {
            var (wiki, copies) = copied.WithCopies();
            var question = wiki.Analyze().Question!;
            var claims = question.Claims.ToDictionary(claim => claim.Id);
            var agreeing = question.Pairs.Where(pair => pair.Verdict == Verdict.Agrees).Select(pair => (pair.A, pair.B)).ToHashSet();
            // Who copies a slip may have the same from elsewhere too.
            var slips = question.Asides.Where(aside => aside.Why == Verdict.Transcription).Select(aside => aside.Claim).ToHashSet();
            return copies.All(pair => slips.Contains(pair.Of)
                ? slips.Contains(pair.Copy) || claims[pair.Copy].CopyOf is not null
                : claims[pair.Copy].CopyOf is { } original
                    && (agreeing.Contains((pair.Copy, pair.Of)) || agreeing.Contains((pair.Of, pair.Copy)))
                    && claims[pair.Copy].Stance == claims[original].Stance);
        })
        .Check(Laws.Config);

    [Fact]
    public void Whatever_passes_on_a_claim_has_its_voices_its_date_and_no_stronger_stance() => Prop
        .ForAll(SmallWiki.Arbitrary(2, 7), wiki =>
        {
            var question = wiki.Analyze();
            var claims = question.Claims.ToDictionary(claim => claim.Id);
            return question.Claims.All(copy => copy.CopyOf is not { } id || (claims[id] is var original
                && copy.Origins.SequenceEqual(original.Origins)
                && (original.StatedOn is null || copy.StatedOn == original.StatedOn)
                && copy.Stance >= original.Stance));
        })
        .Check(Laws.Config);

    private static string Outcome(QuestionResult result) => string.Join('\n', result.Question!.Positions
        .Select(position => $"{position.Value.Canonical} {position.Stance} {position.Lapsed} {string.Join(' ', position.Origins)}")
        .Prepend($"{result.Question.Status} {result.Question.Since?.Written}"));
}
