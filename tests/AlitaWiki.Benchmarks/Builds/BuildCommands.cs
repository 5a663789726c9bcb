using System.CommandLine;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>The commands that measure whole builds.</summary>
internal static class BuildCommands
{
    private const int UsualRuns = 5;

    private static readonly Argument<int[]> _pages = new("pages") { Description = "How many pages the wikis have.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<int> _runs = new("--runs") { Description = "How often each build runs.", DefaultValueFactory = _ => UsualRuns };

    private static readonly Option<string?> _generator = new("--generator")
    {
        Description = "Another build of the generator: the program, or its alitawiki.dll.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> _folder = new("--folder")
    {
        Description = "Where wikis and sites are written, and deleted at the end; the folder for temporary files.",
        HelpName = "DIR",
    };

    public static IEnumerable<Command> All =>
    [
        Command("build", "Whole builds by phases: new, with nothing changed, with one page changed.",
            (generator, workspace, runs) => new WholeBuildBenchmark(generator, workspace, runs).Run),
        Command("compare", "This generator, Hugo and Eleventy in turn on the same content.",
            (generator, workspace, runs) => new ComparisonBenchmark(generator, workspace, runs).Run),
        Command("adversarial", "Wikis of unusual shapes beside a plain one of the same size.",
            (generator, workspace, runs) => new AdversarialBenchmark(generator, workspace, runs).Run),
    ];

    private static Command Command(string name, string description, Func<WikiGenerator, Workspace, int, Action<int>> benchmark)
    {
        var command = new Command(name, description) { _pages, _runs, _generator, _folder };
        command.SetAction(parsed =>
        {
            if (!MeasuredProcess.IsPossible)
            {
                Console.Error.WriteLine("There is no GNU time as /usr/bin/time: install it, on Debian with 'apt-get install time'.");
                return 1;
            }

            Machine.Print();
            using var workspace = new Workspace(parsed.GetValue(_folder));
            var run = benchmark(new WikiGenerator(parsed.GetValue(_generator)), workspace, parsed.GetValue(_runs));
            foreach (var pages in parsed.GetRequiredValue(_pages))
            {
                run(pages);
            }

            return 0;
        });
        return command;
    }
}
