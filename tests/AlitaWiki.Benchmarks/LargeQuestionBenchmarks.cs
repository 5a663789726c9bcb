using AlitaWiki.Engine.Claims;
using AlitaWiki.Engine.Claims.Dates;
using AlitaWiki.Engine.Model;
using BenchmarkDotNet.Attributes;

namespace AlitaWiki.Benchmarks;

/// <summary>One question of as many claims as can be compared with each other, as no wiki has yet; the aim is 5 ms.</summary>
public class LargeQuestionBenchmarks
{
    private const int Claims = 256;

    private readonly CommonDays _formatter = new(new JoinedValues());
    private QuestionInput _input = null!;

    public static IEnumerable<string> Kinds => ClaimKind.All.Select(kind => kind.Name);

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Write() => _input = QuestionCorpus.Question(ClaimKind.All.Single(kind => kind.Name == Kind), Claims);

    [Benchmark]
    public Question? Analyze() => QuestionAnalysis.Analyze(_input, formatter: _formatter).Question;
}
