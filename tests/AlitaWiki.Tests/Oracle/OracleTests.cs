using System.Globalization;
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
