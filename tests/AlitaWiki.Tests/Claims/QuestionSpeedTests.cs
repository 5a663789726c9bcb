using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>
/// Large and awkward questions cost about what they did. Bytes are counted, since a busy machine needs no more of them;
/// time is for the benchmarks to measure, and here only ends a test that would go on for minutes.
/// </summary>
public class QuestionSpeedTests
{
    private const int Claims = 1000;
    private const int MostMilliseconds = 120_000;
    private const long Megabyte = 1_000_000;
    private const long MostBytesForSmallQuestion = 50_000;

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("one day each", "date", 20)]
    [InlineData("long overlaps", "date", 12)]
    [InlineData("sets of many days", "date", 2500)]
    [InlineData("denials", "date", 15)]
    [InlineData("long overlaps", "period", 300)]
    [InlineData("a qualifier each", "date", 200)]
    public async Task A_question_of_a_thousand_claims_takes_its_share_of_memory(string kind, string type, int megabytes)
    {
        var input = Input(kind, type, Claims);
        await Task.Yield();

        var bytes = BytesFor(() => QuestionAnalysis.Analyze(input));

        TestContext.Current.TestOutputHelper?.WriteLine($"{kind} {type}: {bytes:n0} bytes");
        Assert.InRange(bytes, 1, megabytes * Megabyte);
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task A_small_question_takes_no_more_than_a_few_pages_of_memory()
    {
        var inputs = Enumerable.Range(0, 3000).Select(i => Input(i % 2 == 0 ? "one day each" : "long overlaps", "date", 3 + (i % 2))).ToList();
        await Task.Yield();

        var bytes = BytesFor(() => inputs.ForEach(input => QuestionAnalysis.Analyze(input))) / inputs.Count;

        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes:n0} bytes each");
        Assert.InRange(bytes, 1, MostBytesForSmallQuestion);
    }

    [Theory(Timeout = MostMilliseconds)]
    [InlineData(Verdict.SelfContradiction)]
    [InlineData(Verdict.Agrees)]
    public async Task No_pair_is_written_out_to_tell_which_claims_have_a_verdict(Verdict verdict)
    {
        var input = Input("one day each", "date", Claims);
        var oneSource = input with { Claims = [.. input.Claims.Select(claim => claim with { Source = input.Claims[0].Source })] };
        var pairs = QuestionAnalysis.Analyze(oneSource).Question!.Pairs;
        await Task.Yield();

        Assert.Equal(verdict == Verdict.SelfContradiction ? Claims : 0, pairs.HalvesOf(verdict).Count);
        Assert.InRange(BytesFor(() => pairs.HalvesOf(verdict)), 1, Megabyte / 4);
    }

    private static long BytesFor(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static QuestionInput Input(string kind, string type, int count)
    {
        var property = new PropertyDefinition { Id = new PropertyId("launch"), Label = "", Question = "", Type = type, Volatile = true };
        var page = new PageId("films/vanta");
        var claims = Enumerable.Range(0, count).Select(i => new Claim
        {
            Id = new ClaimId(i.ToString("d6", CultureInfo.InvariantCulture)),
            Question = new QuestionId(page, property.Id),
            Value = Value(kind, type, i, count),
            Stance = kind == "denials" && i % 2 == 0 ? Stance.Denied : Stance.Asserted,
            Source = new PageId($"s{i}"),
            Qualifiers = kind == "a qualifier each" ? [new Qualifier($"k{i % 40}", $"{i}", $"{i}")] : [],
            Span = default,
        });
        return new QuestionInput
        {
            Page = page,
            Property = property,
            Claims = [.. claims],
            Sources = SourceGraph.Build(Enumerable.Range(0, count).Select(i => new SourceNode(new PageId($"s{i}"), $"s{i}", [], null))),
            AsOf = new DateOnly(2026, 1, 1),
        };
    }

    private static ClaimValue Value(string kind, string type, int number, int count)
    {
        var days = kind switch
        {
            "one day each" => new IntervalSet([new Interval(number, number + 1)]),
            "sets of many days" => new IntervalSet([.. Enumerable.Range(0, 200).Select(i => new Interval((i * 1000) + (number % 900), (i * 1000) + (number % 900) + 90))]),
            _ => new IntervalSet([new Interval(number, number + (count / 2))]),
        };
        Possibilities set = type == "period" ? new PeriodSet(days, days) : days;
        return new ClaimValue { Written = $"{number}", Canonical = $"{number}", Display = $"{number}", Set = set, SortKey = number };
    }
}
