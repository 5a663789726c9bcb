using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>The laws of claims.md §9.</summary>
public class LawTests
{
    [Fact]
    public void A_verdict_mirrors_under_exchange() => Holds(SmallWiki.Arbitrary(2, 2), wiki =>
    {
        var swapped = wiki with { Claims = [Named(wiki.Claims[0], "c1"), Named(wiki.Claims[1], "c0")] };
        var (there, back) = (Pair(wiki), Pair(swapped));
        var leads = there.Verdict is Verdict.Refines or Verdict.Revised or Verdict.Transcription;
        return there.Verdict == back.Verdict && there.Rule == back.Rule && there.Reason.Length > 0
            && (!leads || there.A != back.A);
    });

    [Fact]
    public void Coarsening_a_value_that_is_not_denied_never_creates_a_conflict() => Holds(
        SmallWiki.Arbitrary(2, 2),
        wiki => Prop.ForAll(Arb.From(SmallWiki.Value(wiki.Property.Type)), other =>
        {
            var claim = wiki.Claims[0];
            if (claim.Stance == Stance.Denied || SetAlgebra.Union(claim.Value.Set!, other.Set!) is not { } union)
                return true;
            var coarser = claim.Value with { Set = union, SingleNumber = false };
            return Conflict(wiki with { Claims = [claim with { Value = coarser }, wiki.Claims[1]] }) <= Conflict(wiki);
        }));

    [Fact]
    public void Hedging_never_strengthens_a_verdict() => Holds(SmallWiki.Arbitrary(2, 2), wiki =>
    {
        var claim = wiki.Claims[0] with { Stance = Stance.Asserted };
        var asserted = wiki with { Claims = [claim, wiki.Claims[1]] };
        var hedged = wiki with { Claims = [claim with { Stance = Stance.Hedged }, wiki.Claims[1]] };
        return Conflict(hedged) <= Conflict(asserted);
    });

    [Fact]
    public void The_order_of_claims_and_sources_changes_nothing() => Holds(SmallWiki.Arbitrary(1, 7), wiki =>
    {
        var reversed = wiki with
        {
            Claims = [.. wiki.Claims.Reverse()],
            Sources = [.. wiki.Sources.Reverse().Select(source => source with { DerivedFrom = [.. source.DerivedFrom.Reverse()] })],
        };
        return Lines(wiki) == Lines(reversed);
    });

    [Fact]
    public void The_names_of_claims_and_of_their_page_and_file_change_nothing() => Holds(
        SmallWiki.Arbitrary(1, 7),
        wiki => Prop.ForAll(Arb.From(Gen.Shuffle(Enumerable.Range(0, wiki.Claims.Length).ToArray())), places =>
        {
            var placed = wiki with { Claims = [.. wiki.Claims.Select((claim, index) => claim with { Locator = $"¶{index}" })] };
            var renamed = placed with
            {
                Claims = [.. placed.Claims.Select((claim, index) => claim with
                {
                    Id = new ClaimId($"n{places[index]}"),
                    Span = new SourceSpan(new SourcePath("input/a/mira.md"), places[index] + 1, 1),
                })],
            };
            return ClaimsExpectations.LinesByLocator(placed.Analyze()).SequenceEqual(ClaimsExpectations.LinesByLocator(renamed.Analyze(page: "a/mira")));
        }));

    [Fact]
    public void Analysing_twice_gives_the_same() => Holds(SmallWiki.Arbitrary(1, 7), wiki => Lines(wiki) == Lines(wiki with { }));

    [Fact]
    public void Unknown_changes_nothing() => Holds(SmallWiki.Arbitrary(1, 6), wiki =>
    {
        var unknown = wiki.Claims[0] with { Id = new ClaimId("b"), Value = FakeValues.Read("unknown", wiki.Property.Type) };
        var without = Lines(wiki).Split('\n');
        var with = Lines(wiki with { Claims = [.. wiki.Claims, unknown] }).Split('\n');
        return with.Where(line => !line.Split(' ').Contains("b")).SequenceEqual(without);
    });

    [Fact]
    public void The_status_is_the_first_that_the_standing_pairs_give() => Holds(
        SmallWiki.Arbitrary(1, 12), wiki => ExpectedStatus.Of(wiki.Analyze().Question!) == wiki.Analyze().Question!.Status);

    [Fact]
    public void What_stands_aside_does_so_by_a_pair_that_says_so() => Holds(SmallWiki.Arbitrary(1, 12), wiki =>
    {
        var question = wiki.Analyze().Question!;
        var verdicts = question.Pairs.ToDictionary(pair => (pair.A, pair.B), pair => pair.Verdict);
        return question.Asides.All(aside => aside.By.All(by =>
            verdicts.GetValueOrDefault((aside.Claim, by)) == aside.Why || verdicts.GetValueOrDefault((by, aside.Claim)) == aside.Why));
    });

    [Fact]
    public void Every_question_has_a_position_and_every_standing_claim_one() => Holds(SmallWiki.Arbitrary(1, 7), wiki =>
    {
        var question = wiki.Analyze().Question!;
        var placed = question.Positions.SelectMany(position => position.Claims)
            .Concat(question.Asides.Select(aside => aside.Claim))
            .ToHashSet();
        return question.Positions.Length > 0 && placed.SetEquals(question.Claims.Select(claim => claim.Id));
    });

    [Fact]
    public void Positions_are_the_largest_groups_that_could_all_be_true() => Holds(SmallWiki.Arbitrary(1, 6), wiki =>
    {
        var question = wiki.Analyze().Question!;
        var aside = question.Asides.Select(aside => aside.Claim).ToHashSet();
        var expected = LargestGroups.Of([.. question.Claims.Where(claim => !aside.Contains(claim.Id))], wiki.Property);
        return expected.SetEquals(question.Positions.Select(position => string.Join(' ', position.Claims)));
    });

    [Fact]
    public void Pairs_of_a_verdict_and_among_claims_are_those_of_the_whole_list() => Holds(SmallWiki.Arbitrary(2, 6), wiki =>
    {
        var question = wiki.Analyze().Question!;
        var some = question.Claims.Where((_, index) => index % 3 != 0).Select(claim => claim.Id).ToHashSet();
        return question.Pairs.Among(some).SequenceEqual(question.Pairs.Where(pair => some.Contains(pair.A) && some.Contains(pair.B)))
            && question.Pairs.Comparable.SequenceEqual(question.Pairs.Where(pair => pair.Verdict != Verdict.Incomparable))
            && Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.Incomparable).All(verdict =>
                question.Pairs.With(verdict).SequenceEqual(question.Pairs.Where(pair => pair.Verdict == verdict))
                && question.Pairs.HalvesOf(verdict).SetEquals(question.Pairs.With(verdict).SelectMany(pair => new[] { pair.A, pair.B })));
    });

    [Fact]
    public void Every_position_is_borne_by_someone() => Holds(SmallWiki.Arbitrary(1, 7), wiki =>
        wiki.Analyze().Question!.Positions.All(position => !position.Bearers.IsEmpty && !position.Origins.IsEmpty));

    [Fact]
    public void A_reason_is_one_plain_line_that_blames_nobody() => Holds(SmallWiki.Arbitrary(2, 4), wiki =>
        wiki.Analyze().Question!.Pairs.All(pair =>
            pair.Reason.EndsWith('.') && !pair.Reason.Contains('\n', StringComparison.Ordinal)
            && !new[] { "claim", "alleged", "wrong" }.Any(word => pair.Reason.Contains(word, StringComparison.OrdinalIgnoreCase))));

    private static void Holds(Arbitrary<SmallWiki> wikis, Func<SmallWiki, bool> law) => Prop.ForAll(wikis, law).Check(Laws.Config);

    private static void Holds(Arbitrary<SmallWiki> wikis, Func<SmallWiki, Property> law) => Prop.ForAll(wikis, law).Check(Laws.Config);

    private static Claim Named(Claim claim, string id) => claim with { Id = new ClaimId(id) };

    private static PairVerdict Pair(SmallWiki wiki) => Assert.Single(wiki.Analyze().Question!.Pairs);

    private static int Conflict(SmallWiki wiki) => Pair(wiki).Verdict switch
    {
        Verdict.Contradicts or Verdict.SelfContradiction => 3,
        Verdict.Doubted => 2,
        Verdict.Competing => 1,
        _ => 0,
    };

    private static string Lines(SmallWiki wiki) => string.Join('\n', ClaimsExpectations.Lines(wiki.Analyze()));
}
