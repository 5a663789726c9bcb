using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using BenchmarkDotNet.Attributes;

namespace AlitaWiki.Benchmarks;

/// <summary>A large wiki's questions on one core, after reading: 30,000 with 105,000 claims; the aim is one second.</summary>
public class ManyQuestionsBenchmarks
{
    private const int Questions = 30_000;
    private const int Fewest = 2;
    private const int Sizes = 4;

    private readonly CommonDays _formatter = new(new JoinedValues());
    private List<QuestionInput> _inputs = [];

    [GlobalSetup]
    public void Write() => _inputs =
    [
        .. Enumerable.Range(0, Questions).Select(number => QuestionCorpus.Question(
            ClaimKind.All[number % ClaimKind.All.Length], Fewest + (number % Sizes), number)),
    ];

    [Benchmark]
    public int Analyze() => _inputs.Sum(input => QuestionAnalysis.Analyze(input, formatter: _formatter).Question?.Positions.Length ?? 0);
}
