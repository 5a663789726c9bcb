using System.Globalization;
using AlitaWiki.Engine.Model;
using AlitaWiki.Tests.Claims;
using Xunit;

namespace AlitaWiki.Tests.Oracle;

/// <summary>
/// The generator against a second reading of the rules from claims to a question, which shares no code with it and is as plain as
/// their text. Where the text leaves something open, any of the answers that it allows will do.
/// </summary>
public class OracleTests
{
    private const int AtOnce = 250;

    /// <summary>Other random wikis: <c>ORACLE_FIRST</c> is the number of the first.</summary>
    private static readonly int s_first = int.Parse(Environment.GetEnvironmentVariable("ORACLE_FIRST") ?? "0", CultureInfo.InvariantCulture);

    [Fact]
    public void The_generator_answers_as_the_rules_read()
    {
        var differing = Enumerable.Range(s_first, Laws.Cases(1000)).Chunk(AtOnce).SelectMany(Differing).Take(1).ToList();

        Assert.True(differing.Count == 0, differing.Count == 0 ? "" : Report(differing[0]));
    }

    /// <summary>A decision changes nothing else, and goes out of date with what the question rests on, not with anything else.</summary>
    [Fact]
    public void A_decision_holds_until_something_changes_that_it_rests_on()
    {
        foreach (var numbers in Enumerable.Range(s_first, Laws.Cases(1000)).Chunk(AtOnce))
        {
            var open = Asked([.. numbers.Select(RandomWikis.Number)]);
            var decided = Asked([.. open.Select(asked => asked.Wiki with { DecidedFor = asked.Answer.Question?.Basis })]);
            var changed = Asked([.. decided.Zip(numbers, (asked, number) => OneOf(Shrinking.Smaller(asked.Wiki), number) ?? asked.Wiki)]);
            Assert.All(open.Zip(decided), pair => AssertDecided(pair.First, pair.Second));
            Assert.All(open.Zip(changed), pair => AssertDecided(pair.First, pair.Second));
        }
    }

    private static void AssertDecided((AskedWiki Wiki, ProductAnswer Answer) before, (AskedWiki Wiki, ProductAnswer Answer) after)
    {
        if (Comparison.Reading(before.Wiki, before.Answer) is not { } reading || after.Answer.Question is not { } question || !after.Answer.Errors.IsEmpty)
            return;

        var now = Comparison.Reading(after.Wiki, after.Answer);
        Assert.True(now is not null, $"Another answer, once decided:\n{after.Wiki}");
        Assert.True(
            (now.Basis() == reading.Basis()) == (question.Status == QuestionStatus.Resolved) && (question.Status != QuestionStatus.Resolved) == question.ResolutionIsStale,
            $"The decision {(question.ResolutionIsStale ? "is out of date" : "holds")}:\n{before.Wiki}\n\nand then\n\n{after.Wiki}");
    }

    private static List<(AskedWiki Wiki, ProductAnswer Answer)> Asked(IReadOnlyList<AskedWiki> wikis) => [.. wikis.Zip(ProductAnswer.To(wikis))];

    private static AskedWiki? OneOf(IReadOnlyList<AskedWiki> wikis, int seed) => wikis.Count == 0 ? null : wikis[new Random(seed).Next(wikis.Count)];

    private static IEnumerable<int> Differing(int[] numbers)
    {
        var wikis = numbers.Select(RandomWikis.Number).ToList();
        return numbers.Zip(wikis, ProductAnswer.To(wikis))
            .Where(asked => Comparison.Differences(asked.Second, asked.Third).Count > 0)
            .Select(asked => asked.First);
    }

    private static string Report(int number)
    {
        var wiki = Shrinking.Smallest(RandomWikis.Number(number), smaller => Differences(smaller).Count > 0);
        return $"Wiki {number}, made smaller:\n{string.Join('\n', Differences(wiki))}\n\n{wiki}";
    }

    private static List<string> Differences(AskedWiki wiki) => Comparison.Differences(wiki, ProductAnswer.To([wiki])[0]);
}
