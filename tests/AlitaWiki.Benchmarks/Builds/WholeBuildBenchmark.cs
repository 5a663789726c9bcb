using AlitaWiki.Benchmarks.Corpus;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>Whole builds with everything but search: into a new folder, with nothing changed, and with one page changed.</summary>
internal sealed class WholeBuildBenchmark(WikiGenerator generator, Workspace workspace, int runs)
{
    public void Run(int pages)
    {
        var wiki = new SyntheticWiki(pages);
        var dialect = new WikiDialect();
        var content = workspace.Content("wiki", wiki, dialect, history: true);
        var output = "";
        List<Measurement> first = [];
        for (var run = 0; run < runs; run++)
        {
            output = workspace.Output();
            first.Add(generator.Build(content, output));
        }

        var changed = dialect.Write(wiki.Page(pages / 2));
        List<Measurement> again = [];
        List<Measurement> edited = [];
        for (var run = 0; run < runs; run++)
        {
            again.Add(generator.Build(content, output));
            File.WriteAllText(Path.Combine(content, changed.Path), $"{changed.Text}\nSeen {run + 1} times.\n");
            edited.Add(generator.Build(content, output));
        }

        Table.Head($"{pages:n0} pages");
        Table.Row("new output folder", first);
        Table.Row("nothing changed", again);
        Table.Row("one page changed", edited);
        PhaseTable.Print(first);
    }
}
