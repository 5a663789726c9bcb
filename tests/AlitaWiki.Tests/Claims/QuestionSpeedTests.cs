using System.Diagnostics;
using System.Globalization;
using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Model;
using Xunit;

namespace AlitaWiki.Tests.Claims;

/// <summary>Large and awkward questions end soon. Limits are far above what is measured, and far below what a worse order takes.</summary>
public class QuestionSpeedTests
{
    private const int Claims = 1000;

    [Theory]
    [InlineData("one day each", "date")]
    [InlineData("long overlaps", "date")]
    [InlineData("sets of many days", "date")]
    [InlineData("denials", "date")]
    [InlineData("long overlaps", "period")]
    [InlineData("a qualifier each", "date")]
    public void A_thousand_claims_on_one_question_take_no_time_to_speak_of(string kind, string type)
    {
        var input = Input(kind, type, Claims);
        QuestionAnalysis.Analyze(Input(kind, type, 50));
        var watch = Stopwatch.StartNew();

        var question = QuestionAnalysis.Analyze(input).Question;

        TestContext.Current.TestOutputHelper?.WriteLine($"{kind} {type}: {watch.ElapsedMilliseconds} ms, {question?.Positions.Length} positions");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Thirty_thousand_small_questions_take_no_time_to_speak_of()
    {
        var inputs = Enumerable.Range(0, 30_000).Select(i => Input(i % 2 == 0 ? "one day each" : "long overlaps", "date", 3 + (i % 2))).ToList();
        var watch = Stopwatch.StartNew();

        var pairs = inputs.Sum(input => QuestionAnalysis.Analyze(input).Question!.Pairs.Count);

        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {pairs} pairs");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
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
