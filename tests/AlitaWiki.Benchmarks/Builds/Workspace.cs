using AlitaWiki.Benchmarks.Corpus;

namespace AlitaWiki.Benchmarks.Builds;

/// <summary>
/// The folder of a benchmark. Every build gets an output folder of its own, and all go at the end: a file system may be slow to
/// create files right after it deleted many.
/// </summary>
internal sealed class Workspace(string? parent) : IDisposable
{
    private readonly string _folder =
        Directory.CreateDirectory(Path.Combine(parent ?? Path.GetTempPath(), $"alitawiki-benchmark-{Environment.ProcessId}")).FullName;

    private int _outputs;

    public string Content(string name, SyntheticWiki wiki, IDialect dialect, bool history = false)
    {
        var folder = Path.Combine(_folder, $"{name}-{wiki.PageCount}");
        CorpusWriter.Write(wiki, dialect, folder);
        if (history)
        {
            SyntheticHistory.Commit(wiki, dialect, folder);
        }

        return folder;
    }

    /// <summary>A folder that is not there yet.</summary>
    public string Output() => Path.Combine(_folder, $"output-{_outputs++}");

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
