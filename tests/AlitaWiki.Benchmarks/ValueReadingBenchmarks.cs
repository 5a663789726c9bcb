using AlitaWiki.Engine.Model;
using BenchmarkDotNet.Attributes;

namespace AlitaWiki.Benchmarks;

/// <summary>Reading a thousand values of one kind.</summary>
public class ValueReadingBenchmarks
{
    private const int Values = 1000;

    private PropertyDefinition _property = null!;
    private List<string> _texts = [];

    public static IEnumerable<string> Kinds => ["single days", "coarse dates", "one-of sets", "sets of 200", "periods", "quantities", "texts"];

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        var kind = ClaimKind.All.Single(kind => kind.Name == Kind);
        _property = QuestionCorpus.Property(kind);
        _texts = [.. Enumerable.Range(0, Values).Select(kind.Value)];
    }

    [Benchmark(OperationsPerInvoke = Values)]
    public int Read() => _texts.Sum(text => QuestionCorpus.Value(text, _property).Display.Length);
}
