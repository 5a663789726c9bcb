using System.CommandLine;
using System.Globalization;
using AlitaWiki.Benchmarks;
using AlitaWiki.Benchmarks.Builds;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var options = new Argument<string[]>("options") { Description = "What BenchmarkDotNet understands, as --filter '*'." };
var parts = new Command("parts", "Parts of the generator within one process.") { options };
parts.TreatUnmatchedTokensAsErrors = false;
parts.SetAction(parsed =>
{
    // In process, so that no second project is built and restored for each benchmark.
    var config = DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default);
    BenchmarkSwitcher.FromTypes([typeof(LargeQuestionBenchmarks), typeof(ManyQuestionsBenchmarks), typeof(ValueReadingBenchmarks)])
        .Run([.. parsed.GetValue(options) ?? [], .. parsed.UnmatchedTokens], config);
});

var root = new RootCommand("How fast the generator is, in parts and as a whole.") { parts, ContentCommand.Create() };
foreach (var command in BuildCommands.All)
{
    root.Subcommands.Add(command);
}

return root.Parse(args).Invoke();
