using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>
/// Large and awkward questions cost about what they did, and what one file can hold costs no more than its size. Bytes are
/// counted, since a busy machine needs no more of them; time is for the benchmarks to measure, and here only ends a test that
/// would go on for minutes.
/// </summary>
public class QuestionSpeedTests
{
    /// <summary>So many claims, and no more, can be compared with each other.</summary>
    private const int Claims = 256;

    private const int MostMilliseconds = 120_000;
    private const long Megabyte = 1_000_000;
    private const long MostBytesForSmallQuestion = 50_000;

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("one day each", "date", 12)]
    [InlineData("long overlaps", "date", 12)]
    [InlineData("sets of many days", "date", 60)]
    [InlineData("denials", "date", 12)]
    [InlineData("long overlaps", "period", 50)]
    [InlineData("a qualifier each", "date", 12)]
    [InlineData("six qualifiers each", "date", 12)]
    public async Task A_question_of_as_many_claims_as_it_may_have_takes_its_share_of_memory(string kind, string type, int megabytes)
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
    [InlineData("one day each", "date", true)]
    [InlineData("denials", "date", true)]
    [InlineData("denied days of a set", "date", true)]
    [InlineData("one day each", "period", true)]
    [InlineData("a thing each", "date", false)]
    [InlineData("two qualifiers each", "date", false)]
    [InlineData("a qualifier of its own each", "date", false)]
    public async Task Claims_that_are_not_compared_cost_what_they_are(string kind, string type, bool many)
    {
        const int Few = 5000;
        const double MostGrowth = 2.3;
        var bytes = new List<long>();
        for (var count = Few; count <= 4 * Few; count *= 2)
        {
            var input = Input(kind, type, count, many);
            bytes.Add(BytesFor(() => Assert.Equal(count, QuestionAnalysis.Analyze(input).Question!.Claims.Length)));
        }

        await Task.Yield();

        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {string.Join(", ", bytes.Select(count => $"{count:n0}"))} bytes");
        Assert.InRange((double)bytes[1] / bytes[0], 1, MostGrowth);
        Assert.InRange((double)bytes[2] / bytes[1], 1, MostGrowth);
        Assert.InRange(bytes[2], 1, 4 * Few * 10_000L);
    }

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("one day each", false)]
    [InlineData("long overlaps", false)]
    [InlineData("one day", true)]
    [InlineData("one day denied of sets", true)]
    public async Task More_claims_than_a_question_may_have_are_counted_and_not_compared(string kind, bool many)
    {
        const int TooMany = 40_000;
        var input = Input(kind, "date", TooMany, many);
        var part = Input(kind, "date", Claims, many);
        await Task.Yield();

        QuestionResult result = null!;
        var bytes = BytesFor(() => result = QuestionAnalysis.Analyze(input));

        Assert.InRange(result.TooMany, Claims + 1, TooMany);
        Assert.Equal(Claims, result.Question!.Claims.Length);
        Assert.InRange(bytes, 1, BytesFor(() => QuestionAnalysis.Analyze(part)) + (TooMany * 2000L));
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
        Assert.InRange(BytesFor(() => pairs.HalvesOf(verdict)), 1, Megabyte / 2);
    }

    private static long BytesFor(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static QuestionInput Input(string kind, string type, int count, bool many = false)
    {
        var property = new PropertyDefinition { Id = new PropertyId("launch"), Label = "", Question = "", Type = type, Volatile = true, Many = many };
        var page = new PageId("films/vanta");
        var claims = Enumerable.Range(0, count).Select(i => new Claim
        {
            Id = new ClaimId(i.ToString("d6", CultureInfo.InvariantCulture)),
            Question = new QuestionId(page, property.Id),
            Value = Value(kind, type, i, count),
            Stance = kind.Contains("deni", StringComparison.Ordinal) && i % 2 == 0 ? Stance.Denied : Stance.Asserted,
            Source = new PageId($"s{i}"),
            Qualifiers = [.. Qualifiers(kind, i)],
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

    private static IEnumerable<Qualifier> Qualifiers(string kind, int number) => kind switch
    {
        "a qualifier each" => [Qualifier($"k{number % 40}", number)],
        "six qualifiers each" => Enumerable.Range(0, 6).Select(key => Qualifier($"k{key}", number >> key)),
        "a thing each" => [Qualifier("territory", number)],
        "two qualifiers each" => [Qualifier("territory", number / 100), Qualifier("week", number % 100)],
        "a qualifier of its own each" => [Qualifier($"k{number}", 0), Qualifier("territory", number)],
        _ => [],
    };

    private static Qualifier Qualifier(string key, int value) => new(key, $"{value}", $"{value}");

    private static ClaimValue Value(string kind, string type, int number, int count)
    {
        var days = kind switch
        {
            "one day each" or "a thing each" => Days((number, number + 1)),
            "one day" => Days((0, 1)),
            "two qualifiers each" => Days((number % 7, (number % 7) + 3)),
            "one day denied of sets" => number % 2 == 0 ? Days((0, 1)) : Days((0, 1), (number + 2, number + 3)),
            "denied days of a set" => number % 2 == 0 ? Days((number / 40 * 40, (number / 40 * 40) + 40)) : Days((number, number + 1)),
            "sets of many days" => Days([.. Enumerable.Range(0, 200).Select(i => ((i * 1000) + (number % 900), (i * 1000) + (number % 900) + 90))]),
            "denials" => Days((number / 2, (number / 2) + 1)),
            _ => Days((number, number + (count / 2))),
        };
        Possibilities set = type == "period" ? new PeriodSet(days, days) : days;
        return new ClaimValue { Written = $"{number}", Canonical = $"{number}", Display = $"{number}", Set = set, SortKey = number };
    }

    private static IntervalSet Days(params (int From, int To)[] days) => new([.. days.Select(stretch => new Interval(stretch.From, stretch.To))]);
}
