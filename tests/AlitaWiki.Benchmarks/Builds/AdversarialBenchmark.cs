using AlitaWiki.Benchmarks.Corpus;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>Wikis of unusual shapes beside a plain one of the same size: what they take, and how large they come out.</summary>
internal sealed class AdversarialBenchmark(WikiGenerator generator, Workspace workspace, int runs)
{
    public void Run(int pages)
    {
        var shapes = Enum.GetValues<WikiShape>();
        var contents = shapes.ToDictionary(shape => shape, shape => workspace.Content($"{shape}", new SyntheticWiki(pages, shape), new WikiDialect()));
        var outputs = new Dictionary<WikiShape, string>();
        var measured = shapes.ToDictionary(shape => shape, _ => new List<Measurement>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var shape in shapes)
            {
                outputs[shape] = workspace.Output();
                measured[shape].Add(generator.Build(contents[shape], outputs[shape]));
            }
        }

        var plain = Table.Median(measured[WikiShape.Plain], run => run.Cpu);
        Table.Head($"{pages:n0} pages", "CPU to plain", "site", "largest page");
        foreach (var shape in shapes)
        {
            var files = new DirectoryInfo(outputs[shape]).GetFiles("*", SearchOption.AllDirectories);
            var largest = files.Where(file => file.Extension == ".html").MaxBy(file => file.Length)!;
            Table.Row(
                Name(shape),
                measured[shape],
                $"{Table.Median(measured[shape], run => run.Cpu) / plain:0.00}",
                $"{files.Sum(file => file.Length) / Table.BytesOfMegabyte:0} MB",
                $"{largest.Length / Table.BytesOfMegabyte:0.00} MB, {Path.GetRelativePath(outputs[shape], largest.FullName)}");
        }

        Console.WriteLine();
    }

    private static string Name(WikiShape shape) => shape switch
    {
        WikiShape.Plain => "plain",
        WikiShape.OneTarget => "one page linked from all",
        WikiShape.OneTag => "one tag on all",
        WikiShape.OneSource => "one source cited by all",
        WikiShape.ManyClaims => "256 claims on one question",
        WikiShape.ManyAliases => "10,000 aliases of one page",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };
}
